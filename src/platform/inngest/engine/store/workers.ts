import type { Sql } from "postgres";
import { leaseSeconds } from "@/platform/inngest/engine/limits";

/** First half of the advisory lock that a living process holds; the second is its worker id. */
export const workerLockClass = 0x6d717233;

/** Enters this process; answers its worker id. */
export async function registerWorker(sql: Sql): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    insert into engine_workers (lease_until)
    values (clock_timestamp() + make_interval(secs => ${leaseSeconds})) returning id`;
  if (!row) throw new Error("The database gave no worker id.");
  return row.id;
}

/** Keeps this process's jobs for another while. False when it was given up and its jobs may be with others. */
export async function renewLease(sql: Sql, workerId: number): Promise<boolean> {
  const rows = await sql`
    update engine_workers set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where id = ${workerId} returning id`;
  return rows.length > 0;
}

export interface OtherWorker {
  id: number;
  hasExpired: boolean;
  /** Its connection is gone, and with it the lock that it held. */
  isUnlocked: boolean;
}

/** The processes that are not this one, and what speaks for their being dead. */
export async function otherWorkers(sql: Sql, workerId: number): Promise<OtherWorker[]> {
  return sql<OtherWorker[]>`
    select w.id, w.lease_until < clock_timestamp() as "hasExpired",
      not exists (
        select 1 from pg_locks l
        where l.locktype = 'advisory' and l.classid = ${workerLockClass} and l.objid::bigint = w.id
          and l.database = (select oid from pg_database where datname = current_database())
      ) as "isUnlocked"
    from engine_workers w where w.id <> ${workerId}`;
}

/** Strikes processes off and frees their jobs. Answers how many jobs. */
export async function buryWorkers(sql: Sql, workerIds: readonly number[]): Promise<number> {
  await sql`delete from engine_workers where id = any(${[...workerIds]}::int[])`;
  // A claim holds its worker's row, so after the delete no job can be taken in these names; a new statement sees all.
  const freed = await sql`
    update engine_jobs j set worker_id = null, again = false, losses = j.losses + 1
    where j.worker_id is not null and not exists (select 1 from engine_workers w where w.id = j.worker_id)
    returning 1`;
  return freed.length;
}
