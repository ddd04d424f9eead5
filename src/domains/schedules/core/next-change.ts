import { lookAheadMaxDays } from "@/domains/schedules/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { standingAt } from "@/domains/schedules/core/standing";
import { secondsPerDay } from "@/lib/calendar-day";

/**
 * The first wall time after `from` at which the schedule becomes active or stops to be, in wall seconds.
 * Null when nothing changes before `before`, which is at most `lookAheadMaxDays` ahead.
 */
export function nextChange(schedule: CompiledSchedule, from: number, before?: number): number | null {
  const horizon = from + lookAheadMaxDays * secondsPerDay;
  const limit = before === undefined ? horizon : Math.min(before, horizon);
  const { isActive, to } = standingAt(schedule, from, limit);
  for (let at = to; at < limit; ) {
    const next = standingAt(schedule, at, limit);
    if (next.isActive !== isActive) return at;
    at = next.to;
  }
  return null;
}
