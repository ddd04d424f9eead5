import type { Sql } from "postgres";
import { nextTick } from "@/platform/inngest/engine/cron-clock";
import { newEvent } from "@/platform/inngest/engine/new-event";

interface CronRow {
  functionId: string;
  expression: string;
}

/**
 * Enters the schedules of today's functions and strikes off others. One that was there keeps its next moment, so that
 * a tick missed while Marquee was off is made up for, once.
 */
export async function enterCrons(sql: Sql, crons: readonly CronRow[], now: Date): Promise<void> {
  const ids = crons.map((cron) => cron.functionId);
  const expressions = crons.map((cron) => cron.expression);
  const next = crons.map((cron) => nextTick(cron.expression, now).toISOString());
  await sql`
    with wanted as (
      select * from unnest(${ids}::text[], ${expressions}::text[], ${next}::text[])
        as w (function_id, expression, next_at)
    ), struck as (
      delete from engine_crons c where not exists (
        select 1 from wanted w where w.function_id = c.function_id and w.expression = c.expression)
    )
    insert into engine_crons (function_id, expression, next_at)
    select function_id, expression, next_at::timestamptz from wanted
    on conflict do nothing`;
}

/** Sends the events of schedules that are due. Whoever moves a schedule on sends its tick, so no tick comes twice. */
export async function fireCrons(sql: Sql, now: Date): Promise<number> {
  const due = await sql<(CronRow & { ms: string })[]>`
    select function_id as "functionId", expression, (extract(epoch from next_at) * 1000)::text as ms
    from engine_crons where next_at <= ${now.toISOString()}::timestamptz order by next_at`;
  let fired = 0;
  for (const cron of due) if (await fire(sql, cron, new Date(Number(cron.ms)), now)) fired += 1;
  return fired;
}

async function fire(sql: Sql, cron: CronRow, at: Date, now: Date): Promise<boolean> {
  const event = newEvent(
    {
      name: "inngest/scheduled.timer",
      id: `${cron.functionId} ${cron.expression} ${at.toISOString()}`,
      ts: at.getTime(),
      data: { cron: cron.expression },
    },
    now,
  );
  const rows = await sql`
    with moved as (
      update engine_crons set next_at = ${nextTick(cron.expression, now).toISOString()}::timestamptz
      where function_id = ${cron.functionId} and expression = ${cron.expression}
        and next_at = ${at.toISOString()}::timestamptz
      returning function_id
    )
    insert into engine_events (id, name, payload, cause, function_id, received_at)
    select ${event.id}, ${event.name}, ${event.payload}::text::json, 'cron', function_id,
      ${now.toISOString()}::timestamptz
    from moved
    returning 1`;
  return rows.length > 0;
}
