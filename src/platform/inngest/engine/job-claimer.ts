import type { Sql } from "postgres";
import type { Calls } from "@/platform/inngest/engine/calls";
import { maxRunningJobs } from "@/platform/inngest/engine/limits";
import type { Reason } from "@/platform/inngest/engine/pump";
import type { Registry } from "@/platform/inngest/engine/registry";
import { claimJobs } from "@/platform/inngest/engine/store/claim-jobs";
import { claimLimitedJobs, hasLanes } from "@/platform/inngest/engine/store/claim-limited-jobs";
import type { WorkerLease } from "@/platform/inngest/engine/worker-lease";

interface ClaimerOptions {
  sql: Sql;
  registry: Registry;
  lease: WorkerLease;
  calls: Calls;
  now: () => Date;
}

/** Takes as many due jobs as this process has room for, and begins them. */
export type JobClaimer = () => Promise<Reason[]>;

/** Makes the claimer; asks whether there are runs from a time when their function had a limit. */
export async function jobClaimer(options: ClaimerOptions): Promise<JobClaimer> {
  const { sql, registry, lease, calls, now } = options;
  const hasLimits = registry.hasLimits || (await hasLanes(sql));
  let fromLane: string | null = null;

  return async () => {
    const room = () => maxRunningJobs - calls.count();
    if (room() <= 0) return [];
    const workerId = await lease.current();
    const request = () => ({ workerId, functionIds: registry.ids, now: now(), count: room() });
    // Limited jobs first: the others would leave them no room on a busy day.
    if (hasLimits) {
      const claim = await claimLimitedJobs(sql, request(), fromLane);
      fromLane = claim.nextLane;
      for (const job of claim.jobs) calls.begin(job, workerId);
    }
    if (room() > 0) for (const job of await claimJobs(sql, request())) calls.begin(job, workerId);
    return fromLane === null ? [] : ["jobs"];
  };
}
