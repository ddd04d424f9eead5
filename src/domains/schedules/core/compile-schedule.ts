import { weekDays } from "@/domains/schedules/constants";
import type { DateWindow } from "@/domains/schedules/core/date-window";
import { type HolidayLookup, windowOf } from "@/domains/schedules/core/window-of";
import type { Recurrence, ScheduleRule } from "@/domains/schedules/schema";

/** A time of day from start to end, in seconds after midnight. */
export interface SecondsRange {
  start: number;
  /** Exclusive. Not after the start when the range runs into the next day. */
  end: number;
  isOvernight: boolean;
}

/** Which days count: one bit a day or month, bit 1 being Monday, January or the first. 0 is no condition. */
export interface DayMasks {
  weekDays: number;
  months: number;
  /** Bit 0 stands for day 31, so that the mask fits 31 bits; `isOnLastDay` for the last day, whichever it is. */
  monthDays: number;
  isOnLastDay: boolean;
}

/** A schedule made ready for many quick questions. */
export interface CompiledSchedule {
  rule: ScheduleRule;
  /** Null: its stored dates cannot be read, so it is never active. */
  window: DateWindow | null;
  /** Null: every day. */
  days: DayMasks | null;
  /** Null: all day. */
  range: SecondsRange | null;
}

const noHolidays: HolidayLookup = () => null;

const maskOf = (numbers: number[]) => numbers.reduce((mask, number) => mask | (1 << number), 0);

export const monthDayBit = (day: number) => 1 << (day % 31);

function daysOf({ weekDays: names, months, monthDays }: Recurrence): DayMasks | null {
  if (names.length + months.length + monthDays.length === 0) return null;
  return {
    weekDays: maskOf(names.map((name) => weekDays.indexOf(name) + 1)),
    months: maskOf(months),
    monthDays: monthDays.reduce<number>((mask, day) => (day === "last" ? mask : mask | monthDayBit(day)), 0),
    isOnLastDay: monthDays.includes("last"),
  };
}

const secondOfDay = (time: string) => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;

function rangeOf({ timeRange }: Recurrence): SecondsRange | null {
  if (!timeRange) return null;
  const start = secondOfDay(timeRange.start);
  const end = secondOfDay(timeRange.end) + 60;
  return { start, end, isOvernight: end <= start };
}

/** Prepares a schedule. `holidays` says on which day a holiday falls; without it the stored date stands in. */
export function compileSchedule(rule: ScheduleRule, holidays: HolidayLookup = noHolidays): CompiledSchedule {
  return {
    rule,
    window: windowOf(rule, holidays),
    days: rule.recurrence && daysOf(rule.recurrence),
    range: rule.recurrence && rangeOf(rule.recurrence),
  };
}
