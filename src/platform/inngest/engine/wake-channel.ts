import postgres, { type Sql } from "postgres";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { wakeChannel } from "@/platform/inngest/engine/store/insert-events";
import { workerLockClass } from "@/platform/inngest/engine/store/workers";

export interface WakeChannel {
  /** Whether notifications arrive. */
  isOpen(): boolean;
  /** Holds the lock of this worker id too; a process that was given up for dead gets a new id. */
  hold(workerId: number): Promise<void>;
  close(): Promise<void>;
}

const reconnectMs = 500;

/**
 * One connection of its own that hears of new events, and holds the lock which says that this process lives: when the
 * process dies, the database lets go of it at once. After a break it comes back by itself and then calls `wake`.
 */
export function openWakeChannel(sql: Sql, wake: () => void, logger: EngineLogger): WakeChannel {
  let isOpen = false;
  let isClosing = false;
  let held: number | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;

  // The driver makes its own listening connection in the same way, but lets nothing else be asked on it.
  const options = { ...sql.options, max: 1, idle_timeout: null, max_lifetime: null, fetch_types: false };
  const line = postgres(
    Object.assign(options, { onnotify: wake, onclose: lose }) as unknown as postgres.Options<
      Record<string, never>
    >,
  );

  function lose(): void {
    isOpen = false;
    if (isClosing) return;
    clearTimeout(retry);
    retry = setTimeout(() => void open(), reconnectMs);
  }

  async function lock(workerId: number): Promise<void> {
    await line`select pg_advisory_lock(${workerLockClass}::int, ${workerId}::int)`;
  }

  async function open(): Promise<void> {
    if (isClosing || isOpen) return;
    try {
      await line`listen ${line(wakeChannel)}`;
      if (held !== null) await lock(held);
      isOpen = true;
      wake();
    } catch (error) {
      logger.debug({ err: error }, "The engine's listening connection could not be made; trying again.");
      lose();
    }
  }

  void open();
  return {
    isOpen: () => isOpen,
    async hold(workerId) {
      held = workerId;
      if (isOpen) await lock(workerId).catch(lose);
    },
    async close() {
      isClosing = true;
      isOpen = false;
      clearTimeout(retry);
      await line.end({ timeout: 1 });
    },
  };
}
