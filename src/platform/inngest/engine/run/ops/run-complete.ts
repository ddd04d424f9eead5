import type { Effects } from "@/platform/inngest/engine/run/effects";
import { jsonText } from "@/platform/inngest/engine/run/json-text";
import type { Op } from "@/platform/inngest/engine/run/op";

/** The function returned. */
export function runComplete(op: Op): Effects {
  return { completed: jsonText(op.data) };
}
