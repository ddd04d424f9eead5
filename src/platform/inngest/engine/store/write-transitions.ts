import type { Sql } from "postgres";
import { runStepId } from "@/platform/inngest/engine/claimed-job";
import { discoverRuns } from "@/platform/inngest/engine/store/discover-runs";
import type { Transition } from "@/platform/inngest/engine/transition";

/**
 * Writes what calls led to, in one statement, and answers for each whether its job was still ours. A transition whose
 * job was lost, to another process or to a cancelled run, changes nothing. No two may be of the same run or parent.
 */
export async function writeTransitions(
  sql: Sql,
  workerId: number,
  batch: readonly Transition[],
  now: Date,
): Promise<boolean[]> {
  const at = now.toISOString();
  const rows = await sql<{ id: string }[]>`
    with input as (
      select t.job_id::bigint as job_id, t.outcome, t.attempt::smallint as attempt, t.due_at::timestamptz as due_at,
        t.status, t.output::json as output, t.error::json as error, t.started_at::timestamptz as started_at,
        t.is_first::boolean as is_first, t.is_urgent::boolean as is_urgent
      from ${transitionRows(sql, batch, at)}
    ), held as materialized (
      select j.id, j.run_id, j.function_id, j.step_id, j.lane, j.limit_keys, j.limit_maxes, j.again, j.losses, i.*
      from engine_jobs j join input i on i.job_id = j.id
      where j.worker_id = ${workerId} order by j.id for update of j
    ), memo as (
      insert into engine_steps (run_id, step_id, name, op, data, error, ended_at)
      select h.run_id, s.step_id, s.name, s.op, s.data::json, s.error::json, ${at}::timestamptz
      from ${stepRows(sql, batch)} join held h on h.id = s.job_id::bigint order by s.position
      on conflict do nothing
    ), planned as (
      insert into engine_jobs
        (run_id, function_id, step_id, due_at, order_at, lane, limit_keys, limit_maxes, is_urgent)
      select h.run_id, h.function_id, p.step_id, ${at}::timestamptz, ${at}::timestamptz, h.lane, h.limit_keys,
        h.limit_maxes, p.is_urgent::boolean
      from ${plannedRows(sql, batch)} join held h on h.id = p.job_id::bigint
      where not exists (select 1 from engine_steps e where e.run_id = h.run_id and e.step_id = p.step_id)
      order by p.position
      on conflict (run_id, step_id) do nothing
    ), waiting as (
      insert into engine_waits (run_id, step_id, name, op, event_name, expression, created_at, expires_at)
      select h.run_id, w.step_id, w.name, w.op, w.event_name, w.expression, ${at}::timestamptz,
        w.expires_at::timestamptz
      from ${waitRows(sql, batch)} join held h on h.id = w.job_id::bigint
      where not exists (select 1 from engine_steps e where e.run_id = h.run_id and e.step_id = w.step_id)
      on conflict do nothing
      returning run_id, step_id
    ), sent as (
      insert into engine_events
        (id, name, payload, cause, function_id, parent_run_id, parent_step_id, received_at)
      select e.id, e.name, e.payload::json, e.cause, e.function_id, e.parent_run_id, e.parent_step_id,
        ${at}::timestamptz
      from ${eventRows(sql, batch)} join held h on h.id = e.job_id::bigint
      where e.parent_step_id is null
        or exists (select 1 from waiting w where w.run_id = e.parent_run_id and w.step_id = e.parent_step_id)
    ), begun as (
      update engine_runs r set started_at = h.started_at from held h
      where h.is_first and h.outcome <> 'end' and r.id = h.run_id and r.started_at is null
    ), kept as (
      update engine_jobs j set losses = 0 from held h where j.id = h.id and h.outcome = 'keep' and h.losses > 0
    ), released as (
      update engine_jobs j set worker_id = null, again = false, losses = 0, attempt = h.attempt, due_at = h.due_at,
        order_at = h.due_at
      from held h where j.id = h.id and (h.outcome = 'again' or (h.outcome = 'done' and h.again))
    ), gone as (
      delete from engine_jobs j using held h where j.id = h.id and h.outcome = 'done' and not h.again
    ), gone_with_run as (
      delete from engine_jobs j using held h where j.run_id = h.run_id and h.outcome = 'end'
    ), ended as (
      update engine_runs r set status = h.status, output = h.output, error = h.error, ended_at = ${at}::timestamptz,
        started_at = coalesce(r.started_at, h.started_at)
      from held h where h.outcome = 'end' and r.id = h.run_id and r.status = 'active'
      returning r.id, r.parent_run_id, r.parent_step_id, r.output, r.error
    ), left_waits as (
      delete from engine_waits w using ended e where w.run_id = e.id
    ), answered as (
      delete from engine_waits w using ended e
      where e.parent_run_id is not null and w.run_id = e.parent_run_id and w.step_id = e.parent_step_id
      returning w.run_id, w.step_id, w.name, w.op, e.output, e.error
    ), parent_memo as (
      insert into engine_steps (run_id, step_id, name, op, data, error, ended_at)
      select a.run_id, a.step_id, a.name, a.op, a.output, a.error, ${at}::timestamptz from answered a
      on conflict do nothing
    ), due as (
      select run_id, is_urgent from held where outcome = 'done' and step_id <> ${runStepId}
      union all
      select run_id, true from answered
    ), ${discoverRuns(sql, now)}
    select id::text as id from held`;
  const held = new Set(rows.map((row) => row.id));
  return batch.map((transition) => held.has(transition.job.jobId));
}

function transitionRows(sql: Sql, batch: readonly Transition[], at: string) {
  const again = (t: Transition) => (t.outcome.kind === "again" ? t.outcome : null);
  const end = (t: Transition) => (t.outcome.kind === "end" ? t.outcome : null);
  return sql`unnest(
      ${batch.map((t) => t.job.jobId)}::text[], ${batch.map((t) => t.outcome.kind)}::text[],
      ${batch.map((t) => String(again(t)?.attempt ?? 0))}::text[],
      ${batch.map((t) => again(t)?.dueAt.toISOString() ?? at)}::text[],
      ${batch.map((t) => end(t)?.status ?? null)}::text[], ${batch.map((t) => end(t)?.output ?? null)}::text[],
      ${batch.map((t) => end(t)?.error ?? null)}::text[], ${batch.map((t) => t.startedAt.toISOString())}::text[],
      ${batch.map((t) => String(t.job.isFirst))}::text[], ${batch.map((t) => String(t.isUrgent))}::text[]
    ) as t (job_id, outcome, attempt, due_at, status, output, error, started_at, is_first, is_urgent)`;
}

function stepRows(sql: Sql, batch: readonly Transition[]) {
  const rows = batch.flatMap((t) => t.steps.map((step) => ({ ...step, jobId: t.job.jobId })));
  return sql`unnest(
      ${rows.map((s) => s.jobId)}::text[], ${rows.map((s) => s.stepId)}::text[], ${rows.map((s) => s.name)}::text[],
      ${rows.map((s) => s.op)}::text[], ${rows.map((s) => s.data)}::text[], ${rows.map((s) => s.error)}::text[]
    ) with ordinality as s (job_id, step_id, name, op, data, error, position)`;
}

function plannedRows(sql: Sql, batch: readonly Transition[]) {
  const rows = batch.flatMap((t) => t.planned.map((step) => ({ ...step, jobId: t.job.jobId })));
  return sql`unnest(
      ${rows.map((p) => p.jobId)}::text[], ${rows.map((p) => p.stepId)}::text[],
      ${rows.map((p) => String(p.isUrgent))}::text[]
    ) with ordinality as p (job_id, step_id, is_urgent, position)`;
}

function waitRows(sql: Sql, batch: readonly Transition[]) {
  const rows = batch.flatMap((t) => t.waits.map((wait) => ({ ...wait, jobId: t.job.jobId })));
  return sql`unnest(
      ${rows.map((w) => w.jobId)}::text[], ${rows.map((w) => w.stepId)}::text[], ${rows.map((w) => w.name)}::text[],
      ${rows.map((w) => w.op)}::text[], ${rows.map((w) => w.eventName)}::text[],
      ${rows.map((w) => w.expression)}::text[], ${rows.map((w) => w.expiresAt?.toISOString() ?? null)}::text[]
    ) as w (job_id, step_id, name, op, event_name, expression, expires_at)`;
}

function eventRows(sql: Sql, batch: readonly Transition[]) {
  const rows = batch.flatMap((t) => t.events.map((event) => ({ ...event, jobId: t.job.jobId })));
  return sql`unnest(
      ${rows.map((e) => e.jobId)}::text[], ${rows.map((e) => e.id)}::text[], ${rows.map((e) => e.name)}::text[],
      ${rows.map((e) => e.payload)}::text[], ${rows.map((e) => e.cause)}::text[],
      ${rows.map((e) => e.functionId)}::text[], ${rows.map((e) => e.parentRunId)}::text[],
      ${rows.map((e) => e.parentStepId)}::text[]
    ) as e (job_id, id, name, payload, cause, function_id, parent_run_id, parent_step_id)`;
}
