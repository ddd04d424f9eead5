import { runStepId } from "@/platform/inngest/engine/claimed-job";
import type { DispatchContext } from "@/platform/inngest/engine/dispatch/dispatch-context";
import type { StoredEvent } from "@/platform/inngest/engine/dispatch/stored-event";

export interface NewRun {
  id: string;
  functionId: string;
  event: StoredEvent;
  limitKeys: string[] | null;
  limitMaxes: number[] | null;
  lane: string | null;
  singletonKey: string | null;
  /** When its first call may start, and its place in the queue. */
  dueAt: Date;
  orderAt: Date;
}

/** Stores runs and the job of the first call of each. */
export async function insertRuns({ tx, now }: DispatchContext, runs: readonly NewRun[]): Promise<void> {
  if (runs.length === 0) return;
  await tx`
    with input as (
      select * from unnest(
        ${runs.map((r) => r.id)}::text[], ${runs.map((r) => r.functionId)}::text[],
        ${runs.map((r) => r.event.id)}::text[], ${runs.map((r) => r.event.name)}::text[],
        ${runs.map((r) => r.event.payload)}::text[], ${runs.map((r) => r.limitKeys?.join(" ") ?? null)}::text[],
        ${runs.map((r) => r.limitMaxes?.join(" ") ?? null)}::text[], ${runs.map((r) => r.lane)}::text[],
        ${runs.map((r) => r.singletonKey)}::text[], ${runs.map((r) => r.event.parentRunId)}::text[],
        ${runs.map((r) => r.event.parentStepId)}::text[], ${runs.map((r) => r.dueAt.toISOString())}::text[],
        ${runs.map((r) => r.orderAt.toISOString())}::text[]
      ) with ordinality as i (id, function_id, event_id, event_name, event, limit_keys, limit_maxes, lane,
        singleton_key, parent_run_id, parent_step_id, due_at, order_at, position)
    ), begun as (
      insert into engine_runs (id, function_id, status, event_id, event_name, event, limit_keys, limit_maxes, lane,
        singleton_key, parent_run_id, parent_step_id, created_at)
      select id, function_id, 'active', event_id, event_name, event::json, string_to_array(limit_keys, ' '),
        string_to_array(limit_maxes, ' ')::int[], lane, singleton_key, parent_run_id, parent_step_id,
        ${now.toISOString()}::timestamptz
      from input order by position
    )
    insert into engine_jobs (run_id, function_id, step_id, due_at, order_at, lane, limit_keys, limit_maxes)
    select id, function_id, ${runStepId}, due_at::timestamptz, order_at::timestamptz, lane,
      string_to_array(limit_keys, ' '), string_to_array(limit_maxes, ' ')::int[]
    from input order by position`;
}
