import type { Effects } from "@/platform/inngest/engine/run/effects";
import { jsonText } from "@/platform/inngest/engine/run/json-text";
import { type Op, opName } from "@/platform/inngest/engine/run/op";

/** A step ran and gave a value: remember it. */
export function stepRun(op: Op): Effects {
  const record = { stepId: op.id, name: opName(op), op: op.op, data: jsonText(op.data), error: null };
  return { steps: [record], isUrgent: op.opts?.parallelMode === "race" };
}
