import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { durationMs } from "@/platform/inngest/engine/duration";
import { expression } from "@/platform/inngest/engine/expression";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";
import { cancelRuns } from "@/platform/inngest/engine/store/cancel-runs";

interface ActiveRun {
  id: string;
  event: string;
  createdMs: string;
}

/** Cancels the active runs that an event is to cancel. */
export async function cancelMatching(context: DispatchContext, event: StoredEvent): Promise<void> {
  const matching: string[] = [];
  for (const config of context.registry.cancelledBy(event.name)) {
    const active = await context.tx<ActiveRun[]>`
      select id, event::text as event, (extract(epoch from created_at) * 1000)::text as "createdMs"
      from engine_runs where status = 'active' and function_id = ${config.id}`;
    for (const run of active) if (isCancelled(config, run, event)) matching.push(run.id);
  }
  await cancelRuns(context.tx, matching, context.now);
}

function isCancelled(config: FunctionConfig, run: ActiveRun, event: StoredEvent): boolean {
  const ageMs = event.receivedAt.getTime() - Number(run.createdMs);
  if (ageMs < 0) return false;
  return (config.cancel ?? []).some((cancel) => {
    if (cancel.event !== event.name) return false;
    if (cancel.timeout !== undefined && ageMs > (durationMs(cancel.timeout) ?? 0)) return false;
    if (cancel.if === undefined) return true;
    return expression(cancel.if).holds({ event: JSON.parse(run.event), async: event.value });
  });
}
