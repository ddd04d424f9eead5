import type { Sql, TransactionSql } from "postgres";
import type { ClaimedJob } from "@/platform/inngest/engine/claimed-job";
import { laneScanSize, leaseSeconds } from "@/platform/inngest/engine/limits";
import { admitWithin } from "@/platform/inngest/engine/store/admit-within";
import { type ClaimRequest, isReady, takePicked } from "@/platform/inngest/engine/store/claim-jobs";

/** Any number will do, as long as every process takes the same: one process at a time counts what is under way. */
const claimLock = 0x6d717232;

export interface LimitedClaim {
  jobs: ClaimedJob[];
  /** Where the next claim should go on; null at the end of the lanes. */
  nextLane: string | null;
}

interface Candidate {
  id: string;
  lane: string;
  limitKeys: string[];
  limitMaxes: number[];
  orderAt: string;
}

/**
 * Takes due jobs whose concurrency limits leave room. Jobs with the same keys stand in one lane; each lane offers its
 * oldest few, so a full lane never holds up the others.
 */
export async function claimLimitedJobs(
  sql: Sql,
  request: ClaimRequest,
  fromLane: string | null,
): Promise<LimitedClaim> {
  return sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(${claimLock})`;
    const lanes = await readLanes(tx, fromLane);
    const nextLane = lanes.length < laneScanSize ? null : (lanes.at(-1) ?? null);
    if (lanes.length === 0) return { jobs: [], nextLane };
    const candidates = await readCandidates(tx, request, lanes);
    if (candidates.length === 0) return { jobs: [], nextLane };
    const admitted = admitWithin(candidates, await countRunning(tx), request.count);
    if (admitted.length === 0) return { jobs: [], nextLane };
    const jobs = await tx<ClaimedJob[]>`
      with me as (
        update engine_workers set lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
        where id = ${request.workerId} returning id
      ), picked as (
        select id from engine_jobs where id = any(${admitted}::bigint[]) order by id for update
      ), ${takePicked(tx)}`;
    return { jobs: [...jobs], nextLane };
  });
}

/** Whether any run has concurrency limits. */
export async function hasLanes(sql: Sql): Promise<boolean> {
  const [row] = await sql`select 1 from engine_runs where status = 'active' and lane is not null limit 1`;
  return row !== undefined;
}

/** The distinct lanes that have jobs, found by hopping through the index. */
async function readLanes(tx: TransactionSql, fromLane: string | null): Promise<string[]> {
  const rows = await tx<{ lane: string }[]>`
    with recursive lanes as (
      (select lane, 1 as position from engine_jobs
        where worker_id is null and lane is not null and lane > ${fromLane ?? ""} order by lane limit 1)
      union all
      select next.lane, lanes.position + 1 from lanes, lateral (
        select lane from engine_jobs j
        where j.worker_id is null and j.lane is not null and j.lane > lanes.lane order by j.lane limit 1
      ) next where lanes.position < ${laneScanSize}
    )
    select lane from lanes`;
  return rows.map((row) => row.lane);
}

async function readCandidates(
  tx: TransactionSql,
  request: ClaimRequest,
  lanes: readonly string[],
): Promise<Candidate[]> {
  return tx<Candidate[]>`
    select c.id::text as id, l.lane, c.limit_keys as "limitKeys", c.limit_maxes as "limitMaxes",
      c.order_at::text as "orderAt"
    from unnest(${[...lanes]}::text[]) as l (lane), lateral (
      select j.id, j.limit_keys, j.limit_maxes, j.order_at from engine_jobs j
      where j.worker_id is null and j.lane = l.lane
        and j.function_id = any(${[...request.functionIds]}::text[]) and ${isReady(tx, request.now)}
      order by j.order_at, j.id limit ${request.count}
    ) c
    order by c.order_at, c.id`;
}

async function countRunning(tx: TransactionSql): Promise<Map<string, number>> {
  const rows = await tx<{ key: string; count: number }[]>`
    select key, count(*)::int as count from engine_jobs, unnest(limit_keys) as key
    where worker_id is not null and lane is not null group by key`;
  return new Map(rows.map((row) => [row.key, row.count]));
}
