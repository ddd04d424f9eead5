import { epochDayOf } from "@/lib/calendar-day";
import { parseWallTime } from "@/lib/parse-wall-time";
import { twoDigits } from "@/lib/two-digits";

/** `2026-12-24`. */
export const isoDate = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;

/** Days since 1970-01-01 of an ISO date; null for anything else. */
export function epochDayOfIso(text: string): number | null {
  const time = parseWallTime(text);
  return time?.isDateOnly ? epochDayOf(time.year, time.month, time.day) : null;
}
