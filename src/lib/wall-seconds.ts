import { calendarDay, epochDayOf, secondsPerDay } from "@/lib/calendar-day";
import { formatWallTime } from "@/lib/format-wall-time";
import { parseWallTime, type WallTime } from "@/lib/parse-wall-time";

/** A wall time as seconds since 1970-01-01T00:00:00 on the same wall: comparable, and cheap to add to. */
export function wallSecondsOf(time: Omit<WallTime, "isDateOnly">): number {
  const timeOfDay = time.hour * 3600 + time.minute * 60 + time.second;
  return epochDayOf(time.year, time.month, time.day) * secondsPerDay + timeOfDay;
}

/** Reads any form `parseWallTime` reads; null for anything else. */
export function parseWallSeconds(text: string): number | null {
  const time = parseWallTime(text);
  return time && wallSecondsOf(time);
}

/** The parts of a wall time given in seconds. */
export function wallTimeOf(wallSeconds: number): WallTime {
  const epochDay = Math.floor(wallSeconds / secondsPerDay);
  const { year, month, day } = calendarDay(epochDay);
  const secondOfDay = wallSeconds - epochDay * secondsPerDay;
  const hour = Math.floor(secondOfDay / 3600);
  const minute = Math.floor((secondOfDay % 3600) / 60);
  return { year, month, day, hour, minute, second: secondOfDay % 60, isDateOnly: false };
}

/** `YYYY-MM-DDTHH:MM:SS`. */
export function formatWallSeconds(wallSeconds: number): string {
  return formatWallTime(wallTimeOf(wallSeconds));
}
