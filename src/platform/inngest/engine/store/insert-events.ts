import type { Sql, TransactionSql } from "postgres";
import type { NewEvent } from "@/platform/inngest/engine/new-event";

export const wakeChannel = "marquee_engine";

/** Stores events for the dispatcher and tells every process on this database. */
export async function insertEvents(
  sql: Sql | TransactionSql,
  events: readonly NewEvent[],
  now: Date,
): Promise<void> {
  await sql`
    with added as (
      insert into engine_events
        (id, name, payload, cause, is_id_chosen, function_id, parent_run_id, parent_step_id, received_at)
      select e.id, e.name, e.payload::json, e.cause, e.is_id_chosen::boolean, e.function_id, e.parent_run_id,
        e.parent_step_id, ${now.toISOString()}::timestamptz
      from unnest(
        ${events.map((e) => e.id)}::text[], ${events.map((e) => e.name)}::text[],
        ${events.map((e) => e.payload)}::text[], ${events.map((e) => e.cause)}::text[],
        ${events.map((e) => String(e.isIdChosen))}::text[], ${events.map((e) => e.functionId)}::text[],
        ${events.map((e) => e.parentRunId)}::text[], ${events.map((e) => e.parentStepId)}::text[]
      ) with ordinality as e
        (id, name, payload, cause, is_id_chosen, function_id, parent_run_id, parent_step_id, position)
      order by e.position
      returning 1
    )
    select pg_notify(${wakeChannel}, '') from (select count(*) from added) as counted`;
}
