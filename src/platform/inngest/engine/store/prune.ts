import type { Sql } from "postgres";
import { eventRetentionMs, pruneBatchSize, runRetentionMs } from "@/platform/inngest/engine/limits";

/** Deletes one batch of what nobody needs any more. Answers whether there may be another. */
export async function prune(sql: Sql, now: Date): Promise<boolean> {
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const runs = await sql`
    with old as (
      select id from engine_runs where ended_at < ${before(runRetentionMs)}::timestamptz
      order by ended_at limit ${pruneBatchSize} for update skip locked
    ), steps as (
      delete from engine_steps s using old o where s.run_id = o.id
    )
    delete from engine_runs r using old o where r.id = o.id returning 1`;
  const events = await sql`
    delete from engine_events where sequence in (
      select sequence from engine_events
      where received_at < ${before(eventRetentionMs)}::timestamptz and dispatched_at is not null
      order by received_at limit ${pruneBatchSize}
    ) returning 1`;
  const keys = await sql`
    delete from engine_keys where key in (
      select key from engine_keys where expires_at <= ${now.toISOString()}::timestamptz limit ${pruneBatchSize}
    ) returning 1`;
  const rates = await sql`
    delete from engine_rates where key in (
      select key from engine_rates where used_until <= ${now.toISOString()}::timestamptz limit ${pruneBatchSize}
    ) returning 1`;
  return [runs, events, keys, rates].some((rows) => rows.length >= pruneBatchSize);
}
