import type { Sql, TransactionSql } from "postgres";
import { discoverRuns } from "@/platform/inngest/engine/store/discover-runs";

/** A wait that has its answer: JSON text of the value, or of an error. */
export interface Answer {
  runId: string;
  stepId: string;
  data: string | null;
  error: string | null;
}

/** Ends waits with what they waited for. A wait that is gone already is passed over. */
export async function answerWaits(
  sql: Sql | TransactionSql,
  answers: readonly Answer[],
  now: Date,
): Promise<void> {
  if (answers.length === 0) return;
  await sql`
    with given as (
      select * from unnest(
        ${answers.map((a) => a.runId)}::text[], ${answers.map((a) => a.stepId)}::text[],
        ${answers.map((a) => a.data)}::text[], ${answers.map((a) => a.error)}::text[]
      ) as g (run_id, step_id, data, error)
    ), answered as (
      delete from engine_waits w using given g where w.run_id = g.run_id and w.step_id = g.step_id
      returning w.run_id, w.step_id, w.name, w.op, g.data, g.error
    ), memo as (
      insert into engine_steps (run_id, step_id, name, op, data, error, ended_at)
      select run_id, step_id, name, op, data::json, error::json, ${now.toISOString()}::timestamptz from answered
      on conflict do nothing
    ), due as (
      select run_id, true as is_urgent from answered
    ), ${discoverRuns(sql, now)}
    select count(*) from answered`;
}
