import type { Sql } from "postgres";
import { z } from "zod";
import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";
import type { EngineClock } from "@/platform/inngest/engine/clock";
import { coalesce } from "@/platform/inngest/engine/coalesce";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { writeBatchSize } from "@/platform/inngest/engine/limits";
import type { Registry, ServeHandler } from "@/platform/inngest/engine/registry";
import { retryTransient } from "@/platform/inngest/engine/retry-transient";
import { applyOp } from "@/platform/inngest/engine/run/apply-op";
import { driveJob } from "@/platform/inngest/engine/run/drive-job";
import { opSchema } from "@/platform/inngest/engine/run/op";
import type { RunningJob } from "@/platform/inngest/engine/run/running-job";
import { writeTransitions } from "@/platform/inngest/engine/store/write-transitions";
import type { Transition } from "@/platform/inngest/engine/transition";

export interface CallsOptions {
  sql: Sql;
  clock: EngineClock;
  logger: EngineLogger;
  serve: ServeHandler;
  registry: () => Registry;
  backoffMs: (attempt: number) => number;
  /** Whether calls are to stop between two steps. */
  isStopping: () => boolean;
  /** Called after each call, when what it led to is written. */
  onEnd: () => void;
}

export interface Calls {
  count(): number;
  begin(job: ClaimedJob, workerId: number): void;
  /** Remembers steps of a call under way; false when the call must stop. */
  checkpoint(jobId: string, ops: readonly unknown[]): Promise<boolean>;
  /** Whatever is under way is no longer ours. */
  giveUp(): void;
}

interface Write {
  transition: Transition;
  workerId: number;
}

const firstPauseMs = 200;
const longestPauseMs = 5_000;

/** The calls under way in this process, from the claim of a job to the writing of its result. */
export function startCalls(options: CallsOptions): Calls {
  const { sql, clock, logger } = options;
  const running = new Map<string, { call: RunningJob; workerId: number }>();

  const write = coalesce<Write, boolean>(
    (batch) =>
      retryTransient(async () => {
        const workerId = batch[0]?.workerId ?? 0;
        const transitions = batch.map((one) => one.transition);
        return writeTransitions(sql, workerId, transitions, clock.now());
      }),
    {
      size: writeBatchSize,
      touches: ({ transition: { job } }) => [job.runId, ...(job.parentRunId ? [job.parentRunId] : [])],
    },
  );

  /** A result that cannot be written is kept until it can, however long the database is away. */
  async function writeAtLast(call: RunningJob, one: Write): Promise<boolean> {
    for (let pauseMs = firstPauseMs; !call.isLost; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return await write(one);
      } catch (error) {
        logger.error(
          { err: error, runId: call.job.runId },
          "A run's progress could not be written; trying again.",
        );
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return false;
  }

  async function drive(call: RunningJob, workerId: number): Promise<void> {
    const context = () => ({
      job: call.job,
      registry: options.registry(),
      now: clock.now(),
      backoffMs: options.backoffMs,
    });
    const transition = await driveJob(call, options.serve, context);
    if (!transition) return;
    const isWritten = await writeAtLast(call, { transition, workerId });
    const { outcome } = transition;
    if (isWritten && outcome.kind === "end" && outcome.status === "failed") {
      const { functionId, runId } = call.job;
      logger.warn({ functionId, runId, error: outcome.error }, "A run failed.");
    }
  }

  return {
    count: () => running.size,
    begin(job, workerId) {
      const call = { job, startedAt: clock.now(), isLost: false, isHalted: false, refused: null };
      running.set(job.jobId, { call, workerId });
      drive(call, workerId)
        .catch((error: unknown) =>
          logger.error({ err: error, runId: job.runId }, "A call could not be finished."),
        )
        .finally(() => {
          running.delete(job.jobId);
          options.onEnd();
        });
    },
    async checkpoint(jobId, ops) {
      const entry = running.get(jobId);
      if (!entry || entry.call.isLost) return false;
      const { call, workerId } = entry;
      const given = {
        job: call.job,
        registry: options.registry(),
        now: clock.now(),
        backoffMs: options.backoffMs,
      };
      const context = { ...given, retryAfter: null, isRacing: false };
      const effects = z
        .array(opSchema)
        .parse(ops)
        .map((op) => applyOp(op, context));
      const steps = effects.flatMap((effect) => effect.steps ?? []);
      const outcome = { kind: "keep" } as const;
      const none = { planned: [], waits: [], events: [], isUrgent: false };
      const transition = { job: call.job, startedAt: call.startedAt, outcome, steps, ...none };
      if (!(await write({ transition, workerId }))) call.isLost = true;
      else call.job.isFirst = false;
      call.refused = effects.find((effect) => effect.refused !== undefined)?.refused ?? null;
      call.isHalted = options.isStopping();
      return !(call.isLost || call.isHalted || call.refused !== null);
    },
    giveUp() {
      for (const { call } of running.values()) call.isLost = true;
    },
  };
}
