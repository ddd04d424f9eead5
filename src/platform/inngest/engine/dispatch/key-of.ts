import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { expression } from "@/platform/inngest/engine/expression";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";

/**
 * The value of a key expression for an event, as text. Without an expression, and where the event lacks the field,
 * it is the empty text, shared by all such events; the latter is logged.
 */
export function keyOf(
  context: DispatchContext,
  config: FunctionConfig,
  text: string | undefined,
  event: StoredEvent,
): string {
  if (text === undefined) return "";
  const key = expression(text).key({ event: event.value });
  if (key === null) {
    context.logger.warn(
      { functionId: config.id, eventId: event.id, key: text },
      "An event lacks the field that a function's key names; it counts with all others that lack it.",
    );
  }
  return key ?? "";
}
