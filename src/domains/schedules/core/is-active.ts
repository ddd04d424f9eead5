import { type CompiledSchedule, monthDayBit } from "@/domains/schedules/core/compile-schedule";
import type { DateWindow } from "@/domains/schedules/core/date-window";
import { type CalendarDay, calendarDay, secondsPerDay } from "@/lib/calendar-day";

/** Whether the weekday, the month and the day of the month are among those asked for. */
export function dayMatches({ days }: CompiledSchedule, day: CalendarDay): boolean {
  if (!days) return true;
  if (days.weekDays !== 0 && (days.weekDays & (1 << day.weekDay)) === 0) return false;
  if (days.months !== 0 && (days.months & (1 << day.month)) === 0) return false;
  if (days.monthDays === 0 && !days.isOnLastDay) return true;
  return (days.monthDays & monthDayBit(day.day)) !== 0 || (days.isOnLastDay && day.isLastOfMonth);
}

/** A night belongs to the day on which it begins: that day must match, and be inside the window. */
function isNightOfYesterday(
  schedule: CompiledSchedule,
  window: DateWindow,
  wallSeconds: number,
  epochDay: number,
) {
  if (!dayMatches(schedule, calendarDay(epochDay - 1))) return false;
  if (!window.segmentAt(epochDay * secondsPerDay - 1).isInside) return false;
  return window.endsWithDay || window.segmentAt(wallSeconds).isInside;
}

/**
 * Whether it is the schedule's time, by its dates, days and hours alone; a switched-off schedule may be active in
 * this sense. `wallSeconds` is what the wall clock shows, see `zoneClock`.
 */
export function isActive(schedule: CompiledSchedule, wallSeconds: number): boolean {
  const { window, range } = schedule;
  if (!window) return false;
  const epochDay = Math.floor(wallSeconds / secondsPerDay);
  const second = wallSeconds - epochDay * secondsPerDay;
  if (range?.isOvernight && second < range.end) {
    return isNightOfYesterday(schedule, window, wallSeconds, epochDay);
  }
  if (range && (second < range.start || (!range.isOvernight && second >= range.end))) return false;
  return window.segmentAt(wallSeconds).isInside && dayMatches(schedule, calendarDay(epochDay));
}
