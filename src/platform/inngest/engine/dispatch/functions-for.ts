import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { expression } from "@/platform/inngest/engine/expression";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";
import type { Registry } from "@/platform/inngest/engine/registry";

/** The functions an event starts: the one it is addressed to, else those with a trigger that fits, each once. */
export function functionsFor(event: StoredEvent, registry: Registry): FunctionConfig[] {
  if (event.functionId !== null) {
    const target = registry.functions.get(event.functionId);
    return target ? [target] : [];
  }
  const fitting = registry
    .triggersOf(event.name)
    .filter((trigger) => !trigger.expression || expression(trigger.expression).holds({ event: event.value }));
  return [...new Set(fitting.map((trigger) => trigger.config))];
}

/** Whether what this event does depends on the event just before it. */
export function isDelicate(
  event: StoredEvent,
  configs: readonly FunctionConfig[],
  registry: Registry,
): boolean {
  if (event.parentRunId !== null && configs.length === 0) return true;
  if (event.cause === "sent" && registry.cancelledBy(event.name).length > 0) return true;
  return configs.some(
    (config) =>
      config.singleton ?? config.debounce ?? config.idempotency ?? config.rateLimit ?? config.throttle,
  );
}
