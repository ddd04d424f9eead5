import type { Sql } from "postgres";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { heartbeatMs, reapEveryMs, reapSecondLookMs } from "@/platform/inngest/engine/limits";
import {
  buryWorkers,
  otherWorkers,
  registerWorker,
  renewLease,
} from "@/platform/inngest/engine/store/workers";
import type { WakeChannel } from "@/platform/inngest/engine/wake-channel";

export interface WorkerLease {
  /** This process's id, with a lease that is good for a while. */
  current(): Promise<number>;
  stop(): Promise<void>;
}

interface LeaseOptions {
  sql: Sql;
  channel: WakeChannel;
  logger: EngineLogger;
  isWorking: () => boolean;
  /** Our jobs were given to others. */
  onLost: () => void;
  /** Jobs of a dead process became free. */
  onFreed: () => void;
}

/** Keeps this process entered as alive, and frees the jobs of those that died. */
export async function holdLease(options: LeaseOptions): Promise<WorkerLease> {
  const { sql, channel, logger } = options;
  let workerId = await registerWorker(sql);
  let renewedAtMs = performance.now();
  let suspects = new Set<number>();
  let isStopped = false;
  let reaping: ReturnType<typeof setTimeout> | undefined;
  await channel.hold(workerId);

  async function renew(): Promise<void> {
    if (await renewLease(sql, workerId)) {
      renewedAtMs = performance.now();
      return;
    }
    logger.warn(
      { workerId },
      "This process was silent for too long; what it was at is done again elsewhere.",
    );
    options.onLost();
    workerId = await registerWorker(sql);
    renewedAtMs = performance.now();
    await channel.hold(workerId);
  }

  /** Whoever lets go of its lock is given a second look, because a connection may break and come back. */
  async function reap(): Promise<void> {
    const others = await otherWorkers(sql, workerId);
    const unlocked = others.filter((other) => other.isUnlocked).map((other) => other.id);
    const expired = others.filter((other) => other.hasExpired).map((other) => other.id);
    const dead = [...new Set([...expired, ...unlocked.filter((id) => suspects.has(id))])];
    suspects = new Set(unlocked.filter((id) => !dead.includes(id)));
    if (dead.length === 0) return;
    const freed = await buryWorkers(sql, dead);
    if (freed === 0) return;
    logger.info({ freed }, "Taking over what a process that stopped had begun.");
    options.onFreed();
  }

  async function reapForEver(): Promise<void> {
    await reap().catch((error: unknown) =>
      logger.debug({ err: error }, "Could not look for dead processes."),
    );
    if (isStopped) return;
    reaping = setTimeout(() => void reapForEver(), suspects.size > 0 ? reapSecondLookMs : reapEveryMs);
  }

  const heartbeat = setInterval(() => {
    if (!options.isWorking()) return;
    renew().catch((error: unknown) =>
      logger.warn({ err: error }, "This process could not say that it lives."),
    );
  }, heartbeatMs);
  void reapForEver();

  return {
    async current() {
      if (performance.now() - renewedAtMs > heartbeatMs) await renew();
      return workerId;
    },
    async stop() {
      isStopped = true;
      clearInterval(heartbeat);
      clearTimeout(reaping);
      if (options.isWorking()) return;
      await sql`delete from engine_workers where id = ${workerId}`.catch(() => undefined);
    },
  };
}
