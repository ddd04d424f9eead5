import type { HolidayOfYear } from "@/domains/schedules/core/holidays/days-of-year";
import { findHoliday, type HolidayName } from "@/domains/schedules/core/holidays/find-holiday";

/** Whole days, the last one included. Days since 1970-01-01. */
export interface DaySpan {
  firstDay: number;
  lastDay: number;
}

/** A holiday with the days around it that count. */
export interface HolidayWithReach extends HolidayName {
  /** The day off instead of the day itself, where the two differ. */
  observed: boolean;
  daysBefore: number;
  daysAfter: number;
}

function spanOf(day: HolidayOfYear, { observed, daysBefore, daysAfter }: HolidayWithReach): DaySpan {
  const isMoved = observed && day.observedDay !== null;
  const firstDay = isMoved ? (day.observedDay ?? day.firstDay) : day.firstDay;
  const lastDay = isMoved ? firstDay : day.lastDay;
  return { firstDay: firstDay - daysBefore, lastDay: lastDay + daysAfter };
}

/** Those that touch or overlap become one. */
export function joinSpans(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.firstDay - b.firstDay)) {
    const last = joined.at(-1);
    if (last && span.firstDay <= last.lastDay + 1) last.lastDay = Math.max(last.lastDay, span.lastDay);
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * The days that count in a year, for every time the holiday falls into it; a span may begin in the year before and
 * end in the year after. Null when no table knows the holiday, so that a year without days is another matter.
 */
export function holidaySpans(holiday: HolidayWithReach): ((year: number) => DaySpan[]) | null {
  const found = findHoliday(holiday);
  return found && ((year) => joinSpans(found.inYear(year).map((day) => spanOf(day, holiday))));
}
