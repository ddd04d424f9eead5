import { daysInMonth, parseWallTime } from "@/lib/parse-wall-time";
import { isoDate } from "./iso-date";

export type Edge = "start" | "end";

/** A wall time as two boxes hold it; the time is empty at the edge of a day, where it need not be said. */
export interface WallParts {
  /** ISO date, or empty. */
  date: string;
  /** `HH:MM`, or empty. */
  time: string;
}

const edges: Record<Edge, string> = { start: "00:00", end: "23:59" };

export function splitWall(value: string | null, edge: Edge): WallParts {
  const parsed = value === null ? null : parseWallTime(value);
  if (!parsed || value === null) return { date: "", time: "" };
  const time = parsed.isDateOnly ? "" : value.slice(11, 16);
  return { date: isoDate(parsed), time: time === edges[edge] ? "" : time };
}

/** The stored form of two boxes; empty without a date. */
export const joinWall = ({ date, time }: WallParts): string =>
  date === "" || time === "" ? date : `${date}T${time}`;

export interface YearDay {
  month: number;
  day: number;
}

/** The day of the year of a stored time; 1 January when it cannot be read. */
export function yearDayOf(value: string | null): YearDay {
  const parsed = value === null ? null : parseWallTime(value);
  return parsed ? { month: parsed.month, day: parsed.day } : { month: 1, day: 1 };
}

const leapYear = 2024;

/** The ISO date that stands for a day of every year: in `year` if it has that day, else in a leap year. */
export function yearDayDate({ month, day }: YearDay, year: number): string {
  const held = Math.min(day, daysInMonth(leapYear, month));
  return isoDate({ year: held > daysInMonth(year, month) ? leapYear : year, month, day: held });
}
