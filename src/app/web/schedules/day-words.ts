import { monthNames } from "@/lib/describe-moment";
import { parseWallTime, type WallTime } from "@/lib/parse-wall-time";
import { twoDigits } from "@/lib/two-digits";

/** "1 December", and with the year "1 December 2026". */
export function dayWords(time: Pick<WallTime, "year" | "month" | "day">, withYear: boolean): string {
  return `${time.day} ${monthNames[time.month - 1]}${withYear ? ` ${time.year}` : ""}`;
}

/** A stored wall time in words; the time of day only where it is not the edge of the day. Null: no date. */
export function momentWords(stored: string, edge: "start" | "end", withYear: boolean): string | null {
  const time = parseWallTime(stored);
  if (!time) return null;
  const isEdge =
    time.isDateOnly ||
    (edge === "start" ? time.hour + time.minute === 0 : time.hour * 60 + time.minute === 1439);
  return isEdge
    ? dayWords(time, withYear)
    : `${dayWords(time, withYear)} ${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
}

/** 1 → "1st". */
export function ordinal(day: number): string {
  const teens = day % 100 >= 11 && day % 100 <= 13;
  return `${day}${teens ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
}
