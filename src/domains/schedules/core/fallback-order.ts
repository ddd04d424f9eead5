import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";

/** A schedule whose time it is not and which has a fallback. */
export interface FallbackOwner {
  schedule: CompiledSchedule;
  /** When its dates ended for good, in wall seconds; null while it is still to come back. */
  endedAt: number | null;
}

/** Below 0: the first is next in line. Of those still to come back the higher priority, else the one that ended last. */
export function compareOwners(a: FallbackOwner, b: FallbackOwner): number {
  const [one, other] = [a.schedule.rule, b.schedule.rule];
  const byRank =
    a.endedAt === null || b.endedAt === null ? other.priority - one.priority : b.endedAt - a.endedAt;
  return byRank || one.id - other.id;
}
