import { type ClaimedJob, runStepId } from "@/platform/inngest/engine/claimed-job";
import { maxLosses } from "@/platform/inngest/engine/limits";
import type { ServeHandler } from "@/platform/inngest/engine/registry";
import { buildRequest } from "@/platform/inngest/engine/run/build-request";
import { failureEvent } from "@/platform/inngest/engine/run/failure-event";
import {
  type Answer,
  type AnswerContext,
  failed,
  readAnswer,
} from "@/platform/inngest/engine/run/read-answer";
import type { RunningJob } from "@/platform/inngest/engine/run/running-job";
import type { Transition } from "@/platform/inngest/engine/transition";

type Changes = Omit<Transition, "job" | "startedAt">;

const nothing = { steps: [], planned: [], waits: [], events: [], isUrgent: false };

/** Makes one call and answers what it leads to, or null when the job is no longer ours. */
export async function driveJob(
  running: RunningJob,
  serve: ServeHandler,
  context: () => AnswerContext,
): Promise<Transition | null> {
  const { job, startedAt } = running;
  const changes = withoutCall(job) ?? (await call(running, serve, context));
  if (!changes || running.isLost) return null;
  const { outcome } = changes;
  const events = [...changes.events];
  if (outcome.kind === "end" && outcome.status === "failed" && outcome.error !== null) {
    events.push(failureEvent(job, outcome.error, context().now));
  }
  return { ...changes, events, job, startedAt };
}

/** What is clear before any call. */
function withoutCall(job: ClaimedJob): Changes | null {
  const isRemembered = job.stepId !== runStepId && job.stack?.includes(job.stepId);
  if (!job.isActive || isRemembered) return { ...nothing, outcome: { kind: "done" } };
  if (job.losses < maxLosses) return null;
  const message = `Marquee stopped ${job.losses} times while it was at this; it is not tried again.`;
  return { ...nothing, outcome: failed({ name: "EngineError", message }) };
}

async function call(
  running: RunningJob,
  serve: ServeHandler,
  context: () => AnswerContext,
): Promise<Changes | null> {
  const { job } = running;
  const maxAttempts = context().registry.maxAttempts(job.functionId);
  const answer = await ask(serve, buildRequest(job, maxAttempts));
  if (running.isLost) return null;
  if (running.refused !== null) {
    return { ...nothing, outcome: failed({ name: "UnsupportedError", message: running.refused }) };
  }
  if (running.isHalted) return { ...nothing, outcome: { kind: "again", attempt: 0, dueAt: context().now } };
  try {
    return readAnswer(answer, context());
  } catch (error) {
    const body = JSON.stringify({
      name: "EngineError",
      message: `The answer made no sense: ${String(error)}`,
    });
    return readAnswer({ ...answer, status: 500, body }, context());
  }
}

async function ask(serve: ServeHandler, request: Request): Promise<Answer> {
  try {
    const response = await serve(request);
    return {
      status: response.status,
      body: await response.text(),
      isFinal: response.headers.get("x-inngest-no-retry") === "true",
      retryAfter: response.headers.get("retry-after"),
      isRacing: response.headers.get("x-inngest-req-version") === "1",
    };
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    const body = JSON.stringify({ name: thrown.name, message: thrown.message, stack: thrown.stack });
    return { status: 500, body, isFinal: false, retryAfter: null, isRacing: false };
  }
}
