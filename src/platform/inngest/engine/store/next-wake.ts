import type { Sql } from "postgres";

export interface NextWake {
  /** When something comes due; null when nothing is planned. */
  at: Date | null;
  /** Jobs are due already, and held back by limits or by other steps of their run. */
  isBusy: boolean;
}

/** What the engine sleeps until. */
export async function nextWake(sql: Sql, functionIds: readonly string[], now: Date): Promise<NextWake> {
  const at = now.toISOString();
  const [row] = await sql<{ ms: string | null; isBusy: boolean }[]>`
    select (extract(epoch from least(
        (select min(due_at) from engine_jobs where worker_id is null and due_at > ${at}::timestamptz),
        (select min(expires_at) from engine_waits),
        (select min(fire_at) from engine_debounces),
        (select min(next_at) from engine_crons)
      )) * 1000)::text as ms,
      exists (
        select 1 from engine_jobs where worker_id is null and due_at <= ${at}::timestamptz
          and function_id = any(${[...functionIds]}::text[])
      ) as "isBusy"`;
  return { at: row?.ms ? new Date(Math.ceil(Number(row.ms))) : null, isBusy: row?.isBusy ?? false };
}
