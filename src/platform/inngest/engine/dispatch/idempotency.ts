import { claimKeys } from "@/platform/inngest/engine/dispatch/claim-keys";
import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { expression } from "@/platform/inngest/engine/expression";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";

/** Whether the function ran within 24 hours for the same idempotency key. An event without the field has no key. */
export async function isRepeated(
  context: DispatchContext,
  config: FunctionConfig,
  event: StoredEvent,
): Promise<boolean> {
  if (config.idempotency === undefined) return false;
  const key = expression(config.idempotency).key({ event: event.value });
  if (key === null) return false;
  const fresh = await claimKeys(context.tx, new Set([`run:${config.id}:${key}`]), context.now);
  return fresh.size === 0;
}
