import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import { expression } from "@/platform/inngest/engine/expression";
import { type Answer, answerWaits } from "@/platform/inngest/engine/store/answer-waits";

interface WaitingStep {
  runId: string;
  stepId: string;
  eventName: string;
  expression: string | null;
  createdMs: string;
  event: string;
}

/** Ends the waits that these events were waited for by; each wait takes the first event that fits. */
export async function matchWaits(context: DispatchContext, events: readonly StoredEvent[]): Promise<void> {
  if (events.length === 0) return;
  const names = [...new Set(events.map((event) => event.name))];
  const waits = await context.tx<WaitingStep[]>`
    select w.run_id as "runId", w.step_id as "stepId", w.event_name as "eventName", w.expression,
      (extract(epoch from w.created_at) * 1000)::text as "createdMs", r.event::text as event
    from engine_waits w join engine_runs r on r.id = w.run_id
    where w.event_name = any(${names}::text[])`;
  const answers: Answer[] = [];
  for (const wait of waits) {
    const found = events.find((event) => fits(wait, event));
    if (found) answers.push({ runId: wait.runId, stepId: wait.stepId, data: found.payload, error: null });
  }
  await answerWaits(context.tx, answers, context.now);
}

function fits(wait: WaitingStep, event: StoredEvent): boolean {
  if (event.name !== wait.eventName || event.receivedAt.getTime() < Number(wait.createdMs)) return false;
  if (wait.expression === null) return true;
  return expression(wait.expression).holds({ event: JSON.parse(wait.event), async: event.value });
}
