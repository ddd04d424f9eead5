import { lookAheadMaxDays } from "@/domains/schedules/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import type { DateWindow } from "@/domains/schedules/core/date-window";
import { dayMatches, isActive } from "@/domains/schedules/core/is-active";
import { calendarDay, secondsPerDay } from "@/lib/calendar-day";

/** The wall times within one day at which the answer may change: midnight, the range, and the window's ends. */
function momentsOf(schedule: CompiledSchedule, window: DateWindow, midnight: number): number[] {
  const moments = [midnight];
  if (schedule.range) moments.push(midnight + schedule.range.start, midnight + schedule.range.end);
  const nextMidnight = midnight + secondsPerDay;
  for (let at = window.segmentAt(midnight).to; at < nextMidnight; at = window.segmentAt(at).to)
    moments.push(at);
  return moments.sort((a, b) => a - b);
}

/** The next change of a schedule without days and hours: one end of its window or the other. */
function nextWindowChange(window: DateWindow, from: number, before: number): number | null {
  const { isInside, to } = window.segmentAt(from);
  for (let at = to; at < before; at = window.segmentAt(at).to) {
    if (window.segmentAt(at).isInside !== isInside) return at;
  }
  return null;
}

/** The first day from `epochDay` on which an inactive schedule could become active; a day that may still be none. */
function skipQuietDays(schedule: CompiledSchedule, window: DateWindow, epochDay: number): number {
  const midnight = epochDay * secondsPerDay;
  const { isInside, to } = window.segmentAt(midnight);
  // A night of the last day inside may still run into this one.
  if (!isInside && to >= midnight + secondsPerDay && !window.segmentAt(midnight - 1).isInside) {
    return Math.max(epochDay, Math.floor(to / secondsPerDay));
  }
  const isQuiet =
    !dayMatches(schedule, calendarDay(epochDay)) && !dayMatches(schedule, calendarDay(epochDay - 1));
  return isQuiet ? epochDay + 1 : epochDay;
}

/**
 * The first wall time after `from` at which the schedule becomes active or stops to be, in wall seconds.
 * Null when nothing changes before `before`, which is at most `lookAheadMaxDays` ahead.
 */
export function nextChange(schedule: CompiledSchedule, from: number, before?: number): number | null {
  const { window } = schedule;
  if (!window) return null;
  const horizon = from + lookAheadMaxDays * secondsPerDay;
  const limit = before === undefined ? horizon : Math.min(before, horizon);
  if (!schedule.days && !schedule.range) return nextWindowChange(window, from, limit);
  const wasActive = isActive(schedule, from);
  let epochDay = Math.floor(from / secondsPerDay);
  while (epochDay * secondsPerDay < limit) {
    const day = wasActive ? epochDay : skipQuietDays(schedule, window, epochDay);
    if (day !== epochDay) {
      epochDay = day;
      continue;
    }
    for (const at of momentsOf(schedule, window, epochDay * secondsPerDay)) {
      if (at > from && at < limit && isActive(schedule, at) !== wasActive) return at;
    }
    epochDay += 1;
  }
  return null;
}
