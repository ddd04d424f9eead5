import type { Inngest, InngestFunction } from "inngest";
import { serve } from "inngest/edge";
import type { Sql } from "postgres";
import { backoffMs } from "@/platform/inngest/engine/backoff";
import { startCalls } from "@/platform/inngest/engine/calls";
import { type EngineClock, systemEngineClock } from "@/platform/inngest/engine/clock";
import { dispatchEvents } from "@/platform/inngest/engine/dispatch/dispatch-events";
import { engineFetch } from "@/platform/inngest/engine/engine-fetch";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { type JobClaimer, jobClaimer } from "@/platform/inngest/engine/job-claimer";
import { dispatchBatchSize, pruneEveryMs } from "@/platform/inngest/engine/limits";
import type { SentEvent } from "@/platform/inngest/engine/new-event";
import { type Pump, type Reason, startPump } from "@/platform/inngest/engine/pump";
import { type Registry, readRegistry } from "@/platform/inngest/engine/registry";
import { retryTransient } from "@/platform/inngest/engine/retry-transient";
import { eventSender, prepareEvents } from "@/platform/inngest/engine/send-events";
import { enterCrons } from "@/platform/inngest/engine/store/crons";
import { fireTimers } from "@/platform/inngest/engine/store/fire-timers";
import { nextWake } from "@/platform/inngest/engine/store/next-wake";
import { prune } from "@/platform/inngest/engine/store/prune";
import { openWakeChannel, type WakeChannel } from "@/platform/inngest/engine/wake-channel";
import { holdLease, type WorkerLease } from "@/platform/inngest/engine/worker-lease";

export interface EngineOptions {
  sql: Sql;
  /** A client whose `fetch` is this engine's, in dev mode: see `createEngineClient`. */
  client: Inngest.Any;
  /** All of them: every process on a database runs the same functions. */
  functions: readonly InngestFunction.Any[];
  logger: EngineLogger;
  clock?: EngineClock;
  /** How long to wait before an attempt, the first retry being 1. */
  backoffMs?: (attempt: number) => number;
}

export interface Engine {
  /** Throws a StartupError that names every function and feature the engine cannot honour. */
  start(): Promise<void>;
  /** Takes nothing new, lets steps under way end for up to `drainMs`, then lets go. */
  stop(options?: { drainMs?: number }): Promise<void>;
  /** Stores events; the functions they set off start within milliseconds. Works before `start` too. */
  send(events: SentEvent | readonly SentEvent[]): Promise<{ ids: string[] }>;
  /** The `fetch` for the client. */
  fetch: typeof fetch;
}

/** What exists between start and stop. */
interface Running {
  registry: Registry;
  pump: Pump;
  channel: WakeChannel;
  lease: WorkerLease;
  pruning: ReturnType<typeof setInterval>;
}

const drainPollMs = 20;

/** An engine that drives Inngest functions in this process. All its state is in the database. */
export function createEngine(options: EngineOptions): Engine {
  const { sql, logger } = options;
  const clock = options.clock ?? systemEngineClock;
  const handler = serve({ client: options.client, functions: [...options.functions] });
  const store = eventSender(sql, () => clock.now());
  let running: Running | null = null;
  let isStopping = false;

  const wake = (...reasons: Reason[]) => running?.pump.wake(...reasons);
  const calls = startCalls({
    sql,
    clock,
    logger,
    serve: handler,
    registry: () => started().registry,
    backoffMs: options.backoffMs ?? backoffMs,
    isStopping: () => isStopping,
    onEnd: () => wake("events", "jobs"),
  });

  function started(): Running {
    if (!running) throw new Error("The engine is not started.");
    return running;
  }

  async function send(events: readonly unknown[]): Promise<string[]> {
    const ids = await store(prepareEvents(events, clock.now()));
    wake("events");
    return ids;
  }

  function tasks(registry: Registry, channel: WakeChannel, claimer: JobClaimer) {
    return {
      async events(): Promise<Reason[]> {
        const given = { registry, logger, now: () => clock.now() };
        const count = await retryTransient(() => dispatchEvents(sql, given));
        return count === 0 ? [] : count < dispatchBatchSize ? ["jobs"] : ["events", "jobs"];
      },
      timers: () => retryTransient(() => fireTimers(sql, clock.now())),
      async jobs(): Promise<Reason[]> {
        return isStopping ? [] : claimer();
      },
      nextWake: () => nextWake(sql, registry.ids, clock.now()),
      isListening: () => channel.isOpen(),
    };
  }

  async function pruneAll(): Promise<void> {
    while (running && (await prune(sql, clock.now())));
  }

  return {
    async start() {
      const registry = await readRegistry(handler);
      await enterCrons(sql, registry.crons, clock.now());
      const channel = openWakeChannel(sql, () => wake("events", "timers", "jobs"), logger);
      const isWorking = () => calls.count() > 0;
      const onLost = () => calls.giveUp();
      const onFreed = () => wake("jobs");
      const lease = await holdLease({ sql, channel, logger, isWorking, onLost, onFreed });
      const claimer = await jobClaimer({ sql, registry, lease, calls, now: () => clock.now() });
      isStopping = false;
      const pump = startPump(tasks(registry, channel, claimer), clock, logger);
      const pruning = setInterval(() => {
        pruneAll().catch((error: unknown) => logger.warn({ err: error }, "Old runs could not be deleted."));
      }, pruneEveryMs);
      running = { registry, pump, channel, lease, pruning };
    },
    async stop({ drainMs = 10_000 } = {}) {
      if (!running) return;
      isStopping = true;
      const { pump, channel, lease, pruning } = running;
      clearInterval(pruning);
      await pump.stop();
      const deadlineMs = performance.now() + drainMs;
      while (calls.count() > 0 && performance.now() < deadlineMs) {
        await new Promise((resolve) => setTimeout(resolve, drainPollMs));
      }
      calls.giveUp();
      await lease.stop();
      await channel.close();
      running = null;
    },
    async send(events) {
      return { ids: await send(Array.isArray(events) ? events : [events]) };
    },
    fetch: engineFetch({ send, checkpoint: (jobId, ops) => calls.checkpoint(jobId, ops) }, logger),
  };
}
