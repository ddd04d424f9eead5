import { calendarDay, epochDayOf } from "@/lib/calendar-day";
import { monthNames } from "@/lib/describe-moment";
import { daysInMonth } from "@/lib/parse-wall-time";
import { longDay } from "../../tonight/near-words";
import { epochDayOfIso, isoDate } from "../iso-date";

export const calendarViews = ["year", "month", "week", "day"] as const;
export type CalendarView = (typeof calendarViews)[number];

/** What a calendar shows: which days, what it is called, and where the arrows lead. All days are ISO dates. */
export interface CalendarSpan {
  from: string;
  days: number;
  title: string;
  previous: string;
  next: string;
}

const weekDaysCount = 7;
const toIso = (epochDay: number) => isoDate(calendarDay(epochDay));
const monday = (epochDay: number) => epochDay - (calendarDay(epochDay).weekDay - 1);

function yearSpan({ year }: { year: number }): CalendarSpan {
  const first = epochDayOf(year, 1, 1);
  return {
    from: toIso(first),
    days: epochDayOf(year + 1, 1, 1) - first,
    title: String(year),
    previous: `${year - 1}-01-01`,
    next: `${year + 1}-01-01`,
  };
}

/** Whole weeks from Monday to Sunday, so that the month stands in a grid. */
function monthSpan({ year, month }: { year: number; month: number }): CalendarSpan {
  const first = epochDayOf(year, month, 1);
  const afterLast = first + daysInMonth(year, month);
  const from = monday(first);
  const weeks = Math.ceil((afterLast - from) / weekDaysCount);
  return {
    from: toIso(from),
    days: weeks * weekDaysCount,
    title: `${monthNames[month - 1]} ${year}`,
    previous: toIso(epochDayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, 1)),
    next: toIso(afterLast),
  };
}

function weekSpan(epochDay: number): CalendarSpan {
  const from = monday(epochDay);
  const [start, end] = [calendarDay(from), calendarDay(from + weekDaysCount - 1)];
  const startMonth = start.month === end.month ? "" : ` ${monthNames[start.month - 1]}`;
  const startYear = start.year === end.year ? "" : ` ${start.year}`;
  return {
    from: toIso(from),
    days: weekDaysCount,
    title: `${start.day}${startMonth}${startYear} to ${end.day} ${monthNames[end.month - 1]} ${end.year}`,
    previous: toIso(from - weekDaysCount),
    next: toIso(from + weekDaysCount),
  };
}

const daySpan = (epochDay: number): CalendarSpan => ({
  from: toIso(epochDay),
  days: 1,
  title: longDay(toIso(epochDay)),
  previous: toIso(epochDay - 1),
  next: toIso(epochDay + 1),
});

/** The span of a view around a day. `on` is an ISO date. */
export function calendarSpan(view: CalendarView, on: string): CalendarSpan {
  const epochDay = epochDayOfIso(on) ?? 0;
  const day = calendarDay(epochDay);
  switch (view) {
    case "year":
      return yearSpan(day);
    case "month":
      return monthSpan(day);
    case "week":
      return weekSpan(epochDay);
    case "day":
      return daySpan(epochDay);
  }
}
