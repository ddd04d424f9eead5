import { cancelMatching } from "@/platform/inngest/engine/dispatch/cancel-on";
import { debounceEvent } from "@/platform/inngest/engine/dispatch/debounce";
import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import { functionsFor } from "@/platform/inngest/engine/dispatch/functions-for";
import { isRepeated } from "@/platform/inngest/engine/dispatch/idempotency";
import { insertRuns, type NewRun } from "@/platform/inngest/engine/dispatch/insert-runs";
import { matchWaits } from "@/platform/inngest/engine/dispatch/match-waits";
import { newRun } from "@/platform/inngest/engine/dispatch/new-run";
import { isOverRate, throttledStart } from "@/platform/inngest/engine/dispatch/rates";
import { makeRoom } from "@/platform/inngest/engine/dispatch/singleton";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";
import type { FunctionConfig } from "@/platform/inngest/engine/function-config";
import { answerWaits } from "@/platform/inngest/engine/store/answer-waits";

/**
 * Gives events to whom they concern: runs to cancel and waits to end first, so that an event never does that to the
 * run it starts itself; then new runs.
 */
export async function admitEvents(context: DispatchContext, events: readonly StoredEvent[]): Promise<void> {
  const sent = events.filter((event) => event.cause === "sent");
  await matchWaits(context, sent);
  for (const event of sent) await cancelMatching(context, event);
  const runs: NewRun[] = [];
  for (const event of events) {
    const configs = functionsFor(event, context.registry);
    if (configs.length === 0) await refuseInvoke(context, event, "is not known here");
    for (const config of configs) {
      const run = await admit(context, config, event);
      if (run) runs.push(run);
    }
  }
  await insertRuns(context, runs);
}

/** The run that an event starts, or null when one of the function's limits says no, or not yet. */
async function admit(
  context: DispatchContext,
  config: FunctionConfig,
  event: StoredEvent,
): Promise<NewRun | null> {
  if (event.cause === "sent" && config.debounce) {
    await debounceEvent(context, config, config.debounce, event);
    return null;
  }
  if (await isRepeated(context, config, event)) return refuse(context, config, event, "idempotency");
  if (await isOverRate(context, config, event)) return refuse(context, config, event, "rateLimit");
  const run = newRun(context, config, event);
  if (!(await makeRoom(context, config, run))) return refuse(context, config, event, "singleton");
  return { ...run, ...(await throttledStart(context, config, event, run)) };
}

async function refuse(
  context: DispatchContext,
  config: FunctionConfig,
  event: StoredEvent,
  limit: string,
): Promise<null> {
  context.logger.debug({ functionId: config.id, eventId: event.id, limit }, "An event started no run.");
  await refuseInvoke(context, event, `was not started because of its ${limit} setting`);
  return null;
}

/** Tells a run that invoked a function that it will not run, lest it wait for ever. */
async function refuseInvoke(context: DispatchContext, event: StoredEvent, why: string): Promise<void> {
  if (event.parentRunId === null || event.parentStepId === null) return;
  const error = { name: "InvokeError", message: `The function "${event.functionId}" ${why}.` };
  const answer = { runId: event.parentRunId, stepId: event.parentStepId, data: null };
  await answerWaits(context.tx, [{ ...answer, error: JSON.stringify(error) }], context.now);
}
