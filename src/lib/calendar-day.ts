import { daysInMonth } from "@/lib/parse-wall-time";

export const secondsPerDay = 86_400;

/** One day of the calendar, with the parts that rules ask for. */
export interface CalendarDay {
  /** Days since 1970-01-01. */
  epochDay: number;
  year: number;
  month: number;
  day: number;
  /** 1 is Monday, 7 is Sunday. */
  weekDay: number;
  isLastOfMonth: boolean;
}

/** Days since 1970-01-01 of a date in the years 1 to 9999. */
export function epochDayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / 1000 / secondsPerDay);
}

const known = new Map<number, CalendarDay>();
/** Some eleven years; a look at a calendar asks for the same few hundred days again and again. */
const knownMax = 4096;

/** The calendar's entry for a day since 1970-01-01. */
export function calendarDay(epochDay: number): CalendarDay {
  const found = known.get(epochDay);
  if (found) return found;
  const date = new Date(epochDay * secondsPerDay * 1000);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const day = date.getUTCDate();
  const weekDay = date.getUTCDay() || 7;
  const made = { epochDay, year, month, day, weekDay, isLastOfMonth: day === daysInMonth(year, month) };
  if (known.size >= knownMax) known.clear();
  known.set(epochDay, made);
  return made;
}
