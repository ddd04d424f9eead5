import type { TransactionSql } from "postgres";
import { newEvent } from "@/platform/inngest/engine/new-event";
import { answerWaits } from "@/platform/inngest/engine/store/answer-waits";
import { insertEvents } from "@/platform/inngest/engine/store/insert-events";

interface CancelledRun {
  id: string;
  functionId: string;
  event: string;
  parentRunId: string | null;
  parentStepId: string | null;
}

/** Cancels runs that are still active. A call under way learns of it at its next step; its result is dropped. */
export async function cancelRuns(tx: TransactionSql, runIds: readonly string[], now: Date): Promise<void> {
  if (runIds.length === 0) return;
  const ids = [...runIds];
  // Jobs first and in order, as whoever writes a call's result does: so that two never wait for each other.
  await tx`select 1 from engine_jobs where run_id = any(${ids}::text[]) order by id for update`;
  const cancelled = await tx<CancelledRun[]>`
    with ended as (
      update engine_runs set status = 'cancelled', ended_at = ${now.toISOString()}::timestamptz
      where id = any(${ids}::text[]) and status = 'active'
      returning id, function_id, event::text as event, parent_run_id, parent_step_id
    ), gone as (
      delete from engine_jobs j using ended e where j.run_id = e.id
    ), left_waits as (
      delete from engine_waits w using ended e where w.run_id = e.id
    )
    select id, function_id as "functionId", event, parent_run_id as "parentRunId",
      parent_step_id as "parentStepId" from ended`;
  const error = { name: "CancelledError", message: "The invoked function was cancelled." };
  await answerWaits(
    tx,
    cancelled.flatMap((run) =>
      run.parentRunId && run.parentStepId
        ? [{ runId: run.parentRunId, stepId: run.parentStepId, data: null, error: JSON.stringify(error) }]
        : [],
    ),
    now,
  );
  const events = cancelled.map((run) =>
    newEvent(
      {
        name: "inngest/function.cancelled",
        data: {
          function_id: run.functionId,
          run_id: run.id,
          event: JSON.parse(run.event) as unknown,
          error: { name: "CancelledError", message: "The run was cancelled." },
        },
      },
      now,
    ),
  );
  if (events.length > 0) await insertEvents(tx, events, now);
}
