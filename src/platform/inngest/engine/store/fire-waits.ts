import type { Sql } from "postgres";
import { timerBatchSize } from "@/platform/inngest/engine/limits";
import { discoverRuns } from "@/platform/inngest/engine/store/discover-runs";

/** Ends sleeps that are over and waits that ran out of time. Answers how many. */
export async function fireWaits(sql: Sql, now: Date): Promise<number> {
  const at = now.toISOString();
  const timedOut = JSON.stringify({
    name: "InvokeTimeoutError",
    message: "The invoked function did not finish in the time allowed.",
  });
  const [row] = await sql<{ count: number }[]>`
    with over as (
      select run_id, step_id from engine_waits where expires_at <= ${at}::timestamptz
      order by expires_at limit ${timerBatchSize} for update skip locked
    ), fired as (
      delete from engine_waits w using over o where w.run_id = o.run_id and w.step_id = o.step_id
      returning w.run_id, w.step_id, w.name, w.op, w.expires_at
    ), memo as (
      insert into engine_steps (run_id, step_id, name, op, data, error, ended_at)
      select run_id, step_id, name, op, case when op = 'InvokeFunction' then null else 'null'::json end,
        case when op = 'InvokeFunction' then ${timedOut}::text::json end, ${at}::timestamptz
      from fired order by expires_at
      on conflict do nothing
    ), due as (
      select run_id, true as is_urgent from fired
    ), ${discoverRuns(sql, now)}
    select count(*)::int as count from fired`;
  return row?.count ?? 0;
}
