import { calendarDay } from "@/lib/calendar-day";
import { monthNames } from "@/lib/describe-moment";

export const weekDayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** A day since 1970-01-01 in words, such as "Thursday 26 November 2026". */
export function describeDay(epochDay: number): string {
  const { weekDay, day, month, year } = calendarDay(epochDay);
  return `${weekDayNames[weekDay - 1]} ${day} ${monthNames[month - 1]} ${year}`;
}
