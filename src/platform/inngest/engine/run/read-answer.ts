import { z } from "zod";
import { runStepId } from "@/platform/inngest/engine/claimed-job";
import { applyOp } from "@/platform/inngest/engine/run/apply-op";
import type { Effects } from "@/platform/inngest/engine/run/effects";
import { opSchema } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";
import { retryAt } from "@/platform/inngest/engine/run/retry-at";
import type { Outcome, Transition } from "@/platform/inngest/engine/transition";

/** The SDK's answer to a call, as it came. */
export interface Answer {
  status: number;
  body: string;
  /** The function says that trying again is of no use. */
  isFinal: boolean;
  retryAfter: string | null;
  isRacing: boolean;
}

export type AnswerContext = Omit<OpContext, "retryAfter" | "isRacing">;
type Changes = Pick<Transition, "outcome" | "steps" | "planned" | "waits" | "events" | "isUrgent">;

const none = { steps: [], planned: [], waits: [], events: [], isUrgent: false };
const opsSchema = z.array(opSchema);

/** What an answer means for the run: 200 is its result, 206 a list of operations, anything else the function's error. */
export function readAnswer(answer: Answer, given: AnswerContext): Changes {
  const context = { ...given, retryAfter: answer.retryAfter, isRacing: answer.isRacing };
  if (answer.status === 200) return { ...none, outcome: completed(answer.body || "null") };
  if (answer.status !== 206) return { ...none, outcome: thrown(answer, context) };
  const ops = opsSchema.parse(JSON.parse(answer.body));
  return readOps(
    ops.map((op) => applyOp(op, context)),
    context,
  );
}

/** Puts together what the operations of one answer, or of one checkpoint, ask for. */
export function readOps(all: readonly Effects[], context: OpContext): Changes {
  const changes = {
    steps: all.flatMap((effects) => effects.steps ?? []),
    planned: all.flatMap((effects) => effects.planned ?? []),
    waits: all.flatMap((effects) => effects.waits ?? []),
    events: all.flatMap((effects) => effects.events ?? []),
    isUrgent: context.isRacing || context.job.isUrgent || all.some((effects) => effects.isUrgent),
  };
  const refused = all.find((effects) => effects.refused !== undefined)?.refused;
  if (refused !== undefined)
    return { ...none, outcome: failed({ name: "UnsupportedError", message: refused }) };
  return { ...changes, outcome: outcomeOf(all, changes, context) };
}

function outcomeOf(
  all: readonly Effects[],
  changes: Omit<Changes, "outcome">,
  { job, now }: OpContext,
): Outcome {
  const result = all.find((effects) => effects.completed !== undefined)?.completed;
  if (result !== undefined) return completed(result);
  const retry = all.find((effects) => effects.retryAt !== undefined)?.retryAt;
  if (retry) return { kind: "again", attempt: job.attempt + 1, dueAt: retry };
  if (job.stepId !== runStepId) return { kind: "done" };
  if (changes.steps.length > 0) return { kind: "again", attempt: 0, dueAt: now };
  if (changes.planned.length > 0 || changes.waits.length > 0) return { kind: "done" };
  return failed({ name: "EngineError", message: "The function neither went on nor ended." });
}

function thrown(answer: Answer, context: OpContext): Outcome {
  const at = answer.isFinal ? null : retryAt(context);
  if (at) return { kind: "again", attempt: context.job.attempt + 1, dueAt: at };
  return { kind: "end", status: "failed", output: null, error: errorText(answer.body) };
}

function completed(output: string): Outcome {
  return { kind: "end", status: "completed", output, error: null };
}

export function failed(error: { name: string; message: string }): Outcome {
  return { kind: "end", status: "failed", output: null, error: JSON.stringify(error) };
}

/** The body of a failed call is the error as JSON; whatever else it may be is put into words. */
function errorText(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed === "object" && parsed !== null) return JSON.stringify(parsed);
    return JSON.stringify({ name: "Error", message: String(parsed) });
  } catch {
    return JSON.stringify({ name: "Error", message: body.slice(0, 1_000) || "The call failed." });
  }
}
