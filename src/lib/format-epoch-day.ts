import { calendarDay } from "@/lib/calendar-day";

const padded = (number: number, length: number) => String(number).padStart(length, "0");

/** A day since 1970-01-01 as `YYYY-MM-DD`. */
export function formatEpochDay(epochDay: number): string {
  const { year, month, day } = calendarDay(epochDay);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
