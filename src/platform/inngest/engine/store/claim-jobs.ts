import type { Sql, TransactionSql } from "postgres";
import { type ClaimedJob, runStepId } from "@/platform/inngest/engine/claimed-job";
import { leaseSeconds, siblingPatienceMs } from "@/platform/inngest/engine/limits";

export interface ClaimRequest {
  workerId: number;
  functionIds: readonly string[];
  now: Date;
  count: number;
}

/** Priorities move a job by up to ten minutes, so a due job's place in the queue is never later than this. */
const priorityReachMs = 600_000;

/**
 * A job of a run may start when it is due, and not while planned steps of the same run are at work, unless it waited
 * long enough: so that ten parallel steps that end together are one call and not ten.
 */
export function isReady(sql: Sql | TransactionSql, now: Date) {
  const at = now.toISOString();
  const patient = new Date(now.getTime() - siblingPatienceMs).toISOString();
  return sql`
    j.due_at <= ${at}::timestamptz
    and (j.step_id <> ${runStepId} or j.is_urgent or j.due_at <= ${patient}::timestamptz
      or not exists (
        select 1 from engine_jobs s
        where s.run_id = j.run_id and s.step_id <> ${runStepId} and s.due_at <= ${at}::timestamptz
      ))`;
}

/** Takes due jobs of functions without a concurrency limit, the oldest first. Empty when this worker lost its lease. */
export async function claimJobs(sql: Sql, request: ClaimRequest): Promise<ClaimedJob[]> {
  const reach = new Date(request.now.getTime() + priorityReachMs).toISOString();
  return sql<ClaimedJob[]>`
    with me as (
      update engine_workers set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
      where id = ${request.workerId} returning id
    ), picked as (
      select j.id from engine_jobs j
      where j.worker_id is null and j.lane is null and j.order_at <= ${reach}::timestamptz
        and j.function_id = any(${[...request.functionIds]}::text[]) and ${isReady(sql, request.now)}
      order by j.order_at limit ${request.count} for update skip locked
    ), ${takePicked(sql)}`;
}

/** The rest of a claim, after the expressions `me` and `picked`: marks the jobs and reads what their calls need. */
export function takePicked(sql: Sql | TransactionSql) {
  return sql`
    claimed as (
      update engine_jobs j set worker_id = me.id, again = false
      from picked, me where j.id = picked.id and j.worker_id is null
      returning j.id, j.run_id, j.function_id, j.step_id, j.attempt, j.losses, j.is_urgent, j.order_at
    )
    select c.id::text as "jobId", c.run_id as "runId", c.function_id as "functionId", c.step_id as "stepId",
      c.attempt, c.losses, c.is_urgent as "isUrgent", r.status = 'active' as "isActive",
      r.started_at is null as "isFirst", r.parent_run_id as "parentRunId", r.parent_step_id as "parentStepId",
      r.event::text as event, s.steps, s.stack,
      exists (select 1 from engine_waits w where w.run_id = c.run_id)
        or exists (select 1 from engine_jobs o where o.run_id = c.run_id and o.id <> c.id) as "hasPending"
    from claimed c
    join engine_runs r on r.id = c.run_id
    left join lateral (
      select array_agg(m.step_id order by m.sequence) as stack,
        '{' || string_agg(to_json(m.step_id)::text || ':' || case
          when m.error is null then '{"type":"data","data":' || coalesce(m.data::text, 'null') || '}'
          else '{"type":"error","error":' || m.error::text || '}' end, ',' order by m.sequence) || '}' as steps
      from engine_steps m where m.run_id = c.run_id
    ) s on true
    order by c.order_at, c.id`;
}
