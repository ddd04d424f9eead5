import type { EngineClock } from "@/platform/inngest/engine/clock";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { busyPollMs, idlePollMs } from "@/platform/inngest/engine/limits";
import type { NextWake } from "@/platform/inngest/engine/store/next-wake";

/** What there may be to do. */
export type Reason = "events" | "timers" | "jobs";

export interface PumpTasks {
  /** Each does one batch and answers what that may have made possible. */
  readonly events: () => Promise<readonly Reason[]>;
  readonly timers: () => Promise<readonly Reason[]>;
  readonly jobs: () => Promise<readonly Reason[]>;
  readonly nextWake: () => Promise<NextWake>;
  /** Whether other processes' events are heard of at once. */
  readonly isListening: () => boolean;
}

export interface Pump {
  wake(...reasons: Reason[]): void;
  /** Resolves when the turn under way is over. */
  stop(): Promise<void>;
}

const allReasons: readonly Reason[] = ["events", "timers", "jobs"];
const pauseAfterErrorMs = 1_000;

/** Does what there is to do, one thing after the other, and sleeps until there is more. */
export function startPump(tasks: PumpTasks, clock: EngineClock, logger: EngineLogger): Pump {
  const open = new Set<Reason>(allReasons);
  let isStopped = false;
  let endSleep = () => {};

  function wake(...reasons: Reason[]): void {
    for (const reason of reasons) open.add(reason);
    endSleep();
  }

  /** Sleeps until woken; what comes due in the meantime, and the passing of `limitMs`, wake too. */
  async function sleep(at: Date | null, limitMs: number): Promise<void> {
    if (open.size > 0 || isStopped) return;
    await new Promise<void>((resolve) => {
      const cancelTimer = at ? clock.setTimer(at, () => wake("timers", "jobs")) : () => {};
      const fallback = setTimeout(() => wake(...allReasons), limitMs);
      endSleep = () => {
        cancelTimer();
        clearTimeout(fallback);
        endSleep = () => {};
        resolve();
      };
    });
  }

  async function turn(): Promise<void> {
    for (const reason of allReasons) {
      if (!open.delete(reason)) continue;
      for (const next of await tasks[reason]()) open.add(next);
    }
    if (open.size > 0 || isStopped) return;
    const next = await tasks.nextWake();
    await sleep(next.at, next.isBusy || !tasks.isListening() ? busyPollMs : idlePollMs);
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      try {
        await turn();
      } catch (error) {
        if (isStopped) return;
        logger.error({ err: error }, "The engine could not go on; trying again in a second.");
        for (const reason of allReasons) open.add(reason);
        await new Promise((resolve) => setTimeout(resolve, pauseAfterErrorMs));
      }
    }
  }

  const ended = run();
  return {
    wake,
    stop() {
      isStopped = true;
      endSleep();
      return ended;
    },
  };
}
