import { type DateWindow, fixedWindow, type Span, yearlyWindow } from "@/domains/schedules/core/date-window";
import type { ScheduleRule } from "@/domains/schedules/schema";
import { epochDayOf, secondsPerDay } from "@/lib/calendar-day";
import { daysInMonth, parseWallTime, type WallTime } from "@/lib/parse-wall-time";
import { wallSecondsOf } from "@/lib/wall-seconds";

/** A holiday as a schedule names it. */
export interface HolidayOfRule {
  name: string;
  /** Null: a feast that many countries keep. */
  country: string | null;
  region: string | null;
  /** The day off instead of the day itself, where the two differ. */
  observed: boolean;
  daysBefore: number;
  daysAfter: number;
}

/**
 * The days of a holiday in a year, with those before and after that count: none in a year without it, several in a
 * year that has it twice. Null for a holiday that nobody knows. Days since 1970-01-01, the last one included.
 */
export type HolidayLookup = (
  holiday: HolidayOfRule,
) => ((year: number) => readonly { firstDay: number; lastDay: number }[]) | null;

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

/** The rest of the day on which it starts, for a schedule that repeats and names no end. */
const endOfDay = (start: WallTime): WallTime => ({ ...start, isDateOnly: true });

function yearlySpans(start: WallTime, end: WallTime): (year: number) => Span[] {
  // Compared in a leap year, where every date exists.
  const crossesNewYear = secondAfter(inYear(end, 2000)) <= wallSecondsOf(inYear(start, 2000));
  return (year) => {
    const from = wallSecondsOf(inYear(start, year));
    const to = secondAfter(inYear(end, crossesNewYear ? year + 1 : year));
    // A span up to some hour of 29 February may be left with nothing in a common year: it gets its last day.
    return [{ from, to: to > from ? to : secondAfter(endOfDay(inYear(start, year))) }];
  };
}

const wholeDays = (firstDay: number, lastDay: number): Span => ({
  from: firstDay * secondsPerDay,
  to: (lastDay + 1) * secondsPerDay,
});

/**
 * Null when the dates of the schedule hold: it has no holiday, or one that nobody knows beside dates that were stored
 * with the days around it.
 */
function holidaySpans(
  rule: ScheduleRule,
  start: WallTime,
  lookup: HolidayLookup,
): ((year: number) => Span[]) | null {
  const { holidayName: name, holidayCountry: country, holidayRegion: region } = rule;
  if (!name) return null;
  const { holidayObserved: observed, holidayDaysBefore: daysBefore, holidayDaysAfter: daysAfter } = rule;
  const days = lookup({ name, country, region, observed, daysBefore, daysAfter });
  if (days) return (year) => days(year).map(({ firstDay, lastDay }) => wholeDays(firstDay, lastDay));
  const areDatesWide = rule.endsAt !== null && daysBefore + daysAfter > 0;
  if (!country || areDatesWide) return null;
  return (year) => {
    const { month, day } = inYear(start, year);
    const epochDay = epochDayOf(year, month, day);
    return [wholeDays(epochDay - daysBefore, epochDay + daysAfter)];
  };
}

/**
 * The dates of a schedule. Daily, weekly, monthly and custom: from start to end, once. Yearly and holiday: every
 * year between the two dates, over New Year if the end lies before the start; without an end, that one day; with a
 * holiday, the days on which that falls, or the stored dates for one of a country that nobody knows. Null when the
 * stored start or end is no date.
 */
export function windowOf(rule: ScheduleRule, lookup: HolidayLookup): DateWindow | null {
  const start = parseWallTime(rule.startsAt);
  const end = rule.endsAt === null ? undefined : parseWallTime(rule.endsAt);
  if (start === null || end === null) return null;
  if (rule.type === "yearly" || rule.type === "holiday") {
    const ofHoliday = holidaySpans(rule, start, lookup);
    if (ofHoliday) return yearlyWindow(ofHoliday, true);
    const last = end ?? endOfDay(start);
    return yearlyWindow(yearlySpans(start, last), endsWithDay(last));
  }
  const to = end ? secondAfter(end) : Number.POSITIVE_INFINITY;
  return fixedWindow({ from: wallSecondsOf(start), to }, end === undefined || endsWithDay(end));
}
