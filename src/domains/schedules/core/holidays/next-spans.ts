import { type DaySpan, joinSpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { calendarDay } from "@/lib/calendar-day";

/** A feast of a leap year that falls out once comes back within this. */
const yearsAhead = 9;

/**
 * The next spans that are not over on a day, at most `count`; the first may be on. Days since 1970-01-01. `ofYear`
 * answers the spans that belong to a year.
 */
export function nextSpans(
  ofYear: (year: number) => readonly DaySpan[],
  today: number,
  count: number,
): DaySpan[] {
  const { year } = calendarDay(today);
  let spans: DaySpan[] = [];
  for (let each = year - 1; each <= year + yearsAhead; each += 1) {
    spans = joinSpans([...spans, ...ofYear(each).filter(({ lastDay }) => lastDay >= today)]);
    // One more than wanted, for the last may still grow into the next year's.
    if (each > year && spans.length > count) break;
  }
  return spans.slice(0, count);
}
