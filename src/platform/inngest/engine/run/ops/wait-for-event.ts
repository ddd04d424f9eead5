import { momentOf } from "@/platform/inngest/engine/duration";
import { expression } from "@/platform/inngest/engine/expression";
import type { Effects } from "@/platform/inngest/engine/run/effects";
import { type Op, opName } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";

/** The engine does not send it: every run would have to, whether somebody waits or not. */
const neverSent = "inngest/function.finished";

/** `step.waitForEvent`: the op's name is the event's; `match` has become an expression in the SDK. */
export function waitForEvent(op: Op, context: OpContext): Effects {
  const condition = typeof op.opts?.if === "string" ? op.opts.if : null;
  const timeout = typeof op.opts?.timeout === "string" ? op.opts.timeout : "";
  const expiresAt = momentOf(timeout, context.now);
  if (!op.name || op.name === neverSent) {
    return {
      refused: `The step "${opName(op)}" waits for "${op.name}", which the embedded engine never sends.`,
    };
  }
  if (!expiresAt) {
    return { refused: `The step "${opName(op)}" waits until "${timeout}", which is no time.` };
  }
  try {
    if (condition !== null) expression(condition);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { refused: `The condition "${condition}" of the step "${opName(op)}" cannot be read: ${why}` };
  }
  const wait = { stepId: op.id, name: opName(op), op: "WaitForEvent", eventName: op.name } as const;
  return { waits: [{ ...wait, expression: condition, expiresAt }] };
}
