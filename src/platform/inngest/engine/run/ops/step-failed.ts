import type { Effects } from "@/platform/inngest/engine/run/effects";
import { jsonText } from "@/platform/inngest/engine/run/json-text";
import { type Op, opName } from "@/platform/inngest/engine/run/op";

/** A step failed for good: remember the error; the function may catch it. */
export function stepFailed(op: Op): Effects {
  const error = op.error ?? op.data ?? { name: "Error", message: "The step failed." };
  const record = { stepId: op.id, name: opName(op), op: "StepFailed", data: null, error: jsonText(error) };
  return { steps: [record], isUrgent: op.opts?.parallelMode === "race" };
}
