import type { Effects } from "@/platform/inngest/engine/run/effects";
import type { Op } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";

/** One of several parallel steps: each gets a call of its own. */
export function stepPlanned(op: Op, context: OpContext): Effects {
  const isUrgent = context.isRacing || op.opts?.parallelMode === "race";
  return { planned: [{ stepId: op.id, isUrgent }] };
}
