import type { Effects } from "@/platform/inngest/engine/run/effects";
import type { Op } from "@/platform/inngest/engine/run/op";
import type { OpContext } from "@/platform/inngest/engine/run/op-context";
import { stepFailed } from "@/platform/inngest/engine/run/ops/step-failed";
import { retryAt } from "@/platform/inngest/engine/run/retry-at";

/** A step failed and may be tried again, as long as attempts are left. */
export function stepError(op: Op, context: OpContext): Effects {
  const at = retryAt(context);
  return at ? { retryAt: at } : stepFailed(op);
}
