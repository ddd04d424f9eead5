import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { isActive } from "@/domains/schedules/core/is-active";
import { nextChange } from "@/domains/schedules/core/next-change";
import { secondsPerDay } from "@/lib/calendar-day";

/** Whether the schedule plays on a day. A night counts for the day on which it begins. */
export function isActiveOn(schedule: CompiledSchedule, epochDay: number): boolean {
  const midnight = epochDay * secondsPerDay;
  const nextMidnight = midnight + secondsPerDay;
  if (!schedule.range?.isOvernight && isActive(schedule, midnight)) return true;
  for (let at: number | null = midnight - 1; at !== null; at = nextChange(schedule, at, nextMidnight)) {
    if (at >= midnight && at < nextMidnight && isActive(schedule, at)) {
      const isTailOfYesterday = at === midnight && schedule.range?.isOvernight;
      if (!isTailOfYesterday) return true;
    }
  }
  return false;
}

/** The days from `firstDay` on, `count` of them, on which it plays, in days since 1970-01-01. */
export function activeDays(schedule: CompiledSchedule, firstDay: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => firstDay + index).filter((day) =>
    isActiveOn(schedule, day),
  );
}
