import type { Sql, TransactionSql } from "postgres";
import { runStepId } from "@/platform/inngest/engine/claimed-job";

/**
 * The expression `discovered`, to stand after an expression `due (run_id, is_urgent)`: each of those runs is called
 * again, or, when a call is under way, once more after it.
 */
export function discoverRuns(sql: Sql | TransactionSql, now: Date) {
  const at = now.toISOString();
  return sql`
    discovered as (
      insert into engine_jobs
        (run_id, function_id, step_id, due_at, order_at, lane, limit_keys, limit_maxes, is_urgent)
      select r.id, r.function_id, ${runStepId}, ${at}::timestamptz, ${at}::timestamptz, r.lane, r.limit_keys,
        r.limit_maxes, d.is_urgent
      from (select run_id, bool_or(is_urgent) as is_urgent from due group by run_id) d
      join engine_runs r on r.id = d.run_id
      where r.status = 'active' order by r.id
      on conflict (run_id, step_id) do update set
        again = engine_jobs.again or engine_jobs.worker_id is not null,
        is_urgent = engine_jobs.is_urgent or excluded.is_urgent
      returning run_id
    )`;
}
