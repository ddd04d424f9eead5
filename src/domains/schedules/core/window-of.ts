import { type DateWindow, fixedWindow, type Span, yearlyWindow } from "@/domains/schedules/core/date-window";
import type { ScheduleRule } from "@/domains/schedules/schema";
import { epochDayOf, secondsPerDay } from "@/lib/calendar-day";
import { daysInMonth, parseWallTime, type WallTime } from "@/lib/parse-wall-time";
import { wallSecondsOf } from "@/lib/wall-seconds";

/** On which day a holiday falls in a year; null when that is not known. */
export type HolidayLookup = (
  holiday: { name: string; country: string },
  year: number,
) => { month: number; day: number } | null;

const lastMinute = 23 * 60 + 59;

/** A date alone, and the last minute of a day however written, mean the whole day. */
function endsWithDay(end: WallTime): boolean {
  return end.isDateOnly || end.hour * 60 + end.minute === lastMinute;
}

/** The first second after an end, which itself still counts. */
function secondAfter(end: WallTime): number {
  const midnight = epochDayOf(end.year, end.month, end.day) * secondsPerDay;
  return endsWithDay(end) ? midnight + secondsPerDay : wallSecondsOf(end) + 1;
}

/** The same date and time in another year; 29 February is 28 February in a common year. */
function inYear(time: WallTime, year: number): WallTime {
  return { ...time, year, day: Math.min(time.day, daysInMonth(year, time.month)) };
}

const wholeDay = (year: number, month: number, day: number): Span => {
  const from = epochDayOf(year, month, day) * secondsPerDay;
  return { from, to: from + secondsPerDay };
};

/** The rest of the day on which it starts, for a schedule that repeats and names no end. */
const endOfDay = (start: WallTime): WallTime => ({ ...start, isDateOnly: true });

function yearlySpans(start: WallTime, end: WallTime): (year: number) => Span {
  // Compared in a leap year, where every date exists.
  const crossesNewYear = secondAfter(inYear(end, 2000)) <= wallSecondsOf(inYear(start, 2000));
  return (year) => {
    const from = wallSecondsOf(inYear(start, year));
    const to = secondAfter(inYear(end, crossesNewYear ? year + 1 : year));
    // A span up to some hour of 29 February may be left with nothing in a common year: it gets its last day.
    return to > from ? { from, to } : { from, to: secondAfter(endOfDay(inYear(start, year))) };
  };
}

function holidaySpans(
  holiday: { name: string; country: string },
  start: WallTime,
  lookup: HolidayLookup,
): (year: number) => Span {
  return (year) => {
    const found = lookup(holiday, year) ?? inYear(start, year);
    return wholeDay(year, found.month, found.day);
  };
}

/**
 * The dates of a schedule. Daily, weekly, monthly and custom: from start to end, once. Yearly and holiday: every
 * year between the two dates, over New Year if the end lies before the start; without an end, that one day; with a
 * holiday and a country, the day on which the holiday falls. Null when the stored start or end is no date.
 */
export function windowOf(rule: ScheduleRule, lookup: HolidayLookup): DateWindow | null {
  const start = parseWallTime(rule.startsAt);
  const end = rule.endsAt === null ? undefined : parseWallTime(rule.endsAt);
  if (start === null || end === null) return null;
  if (rule.type === "yearly" || rule.type === "holiday") {
    const { holidayName: name, holidayCountry: country } = rule;
    if (name && country) return yearlyWindow(holidaySpans({ name, country }, start, lookup), true);
    const last = end ?? endOfDay(start);
    return yearlyWindow(yearlySpans(start, last), endsWithDay(last));
  }
  const to = end ? secondAfter(end) : Number.POSITIVE_INFINITY;
  return fixedWindow({ from: wallSecondsOf(start), to }, end === undefined || endsWithDay(end));
}
