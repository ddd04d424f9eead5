import { epochDayOf } from "@/lib/calendar-day";
import { parseWallTime } from "@/lib/parse-wall-time";

const two = (value: number) => String(value).padStart(2, "0");

/** `2026-12-24`. */
export const isoDate = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

/** Days since 1970-01-01 of an ISO date; null for anything else. */
export function epochDayOfIso(text: string): number | null {
  const time = parseWallTime(text);
  return time?.isDateOnly ? epochDayOf(time.year, time.month, time.day) : null;
}
