import type { Sql } from "postgres";
import { timerBatchSize } from "@/platform/inngest/engine/limits";

/** Hands the last event of each quiet debounce to its function, through the dispatcher. Answers how many. */
export async function fireDebounces(sql: Sql, now: Date): Promise<number> {
  const at = now.toISOString();
  const rows = await sql`
    with quiet as (
      select function_id, key from engine_debounces where fire_at <= ${at}::timestamptz
      order by fire_at limit ${timerBatchSize} for update skip locked
    ), fired as (
      delete from engine_debounces d using quiet q where d.function_id = q.function_id and d.key = q.key
      returning d.function_id, d.event_id, d.event_name, d.payload, d.fire_at
    )
    insert into engine_events (id, name, payload, cause, function_id, received_at)
    select event_id, event_name, payload, 'debounce', function_id, ${at}::timestamptz from fired order by fire_at
    returning 1`;
  return rows.length;
}
