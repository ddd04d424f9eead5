import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import { keyOf } from "@/platform/inngest/engine/dispatch/key-of";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { durationMs } from "@/platform/inngest/engine/duration";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";

/** Puts a run off until no event with the same key came for the period; the last event wins. */
export async function debounceEvent(
  context: DispatchContext,
  config: FunctionConfig,
  debounce: NonNullable<FunctionConfig["debounce"]>,
  event: StoredEvent,
): Promise<void> {
  const after = (text: string) => new Date(context.now.getTime() + (durationMs(text) ?? 0)).toISOString();
  const deadline = debounce.timeout === undefined ? null : after(debounce.timeout);
  await context.tx`
    insert into engine_debounces as d
      (function_id, key, event_id, event_name, payload, fire_at, deadline_at)
    values (${config.id}, ${keyOf(context, config, debounce.key, event)}, ${event.id}, ${event.name},
      ${event.payload}::text::json, ${after(debounce.period)}::timestamptz, ${deadline}::timestamptz)
    on conflict (function_id, key) do update set
      event_id = excluded.event_id, event_name = excluded.event_name, payload = excluded.payload,
      fire_at = least(excluded.fire_at, d.deadline_at)`;
}
