import type { Calendar, CalendarStretch } from "@/domains/playback/schema/calendar";
import { clockTime } from "@/lib/clock-time";
import { joinWords } from "@/lib/join-words";
import { quoted } from "@/lib/quoted";
import { parseWallSeconds } from "@/lib/wall-seconds";

/** Minutes after the midnight with which `date` begins; the end of the day is 1440. */
export function minuteOn(date: string, wall: string): number {
  const seconds = (parseWallSeconds(wall) ?? 0) - (parseWallSeconds(date) ?? 0);
  return Math.min(1440, Math.max(0, seconds / 60));
}

/** "18:00 to 22:00"; to midnight is 24:00. */
export function hoursOf(
  date: string,
  { fromWall, toWall }: Pick<CalendarStretch, "fromWall" | "toWall">,
): string {
  return `${clockTime(minuteOn(date, fromWall))} to ${clockTime(minuteOn(date, toWall))}`;
}

/** So many are named; of more only the number is told. */
const namedMax = 6;

/** Who wanted this time and lost, as words; null when nobody did. */
export function waitingWords(
  waiting: readonly number[],
  { schedules }: Pick<Calendar, "schedules">,
): string | null {
  const names = waiting.flatMap((id) => schedules.find((schedule) => schedule.id === id)?.name ?? []);
  if (names.length === 0) return null;
  const more = names.length - namedMax;
  const words = names.slice(0, more > 1 ? namedMax : names.length).map(quoted);
  return `${joinWords(more > 1 ? [...words, `${more} more`] : words)} ${names.length === 1 ? "waits" : "wait"}`;
}
