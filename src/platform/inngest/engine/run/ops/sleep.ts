import { momentOf } from "@/platform/inngest/engine/duration";
import type { Effects } from "@/platform/inngest/engine/run/effects";
import { type Op, opName } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";

/** `step.sleep` and `step.sleepUntil`: the op's name is the time. */
export function sleep(op: Op, context: OpContext): Effects {
  const expiresAt = momentOf(op.name ?? "", context.now);
  if (!expiresAt) return { refused: `The step "${opName(op)}" sleeps until "${op.name}", which is no time.` };
  const wait = { stepId: op.id, name: opName(op), op: "Sleep", eventName: null, expression: null } as const;
  return { waits: [{ ...wait, expiresAt }] };
}
