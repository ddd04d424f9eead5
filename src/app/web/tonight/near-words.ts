import { calendarDay, secondsPerDay } from "@/lib/calendar-day";
import { weekDayNames } from "@/lib/describe-day";
import { monthNames } from "@/lib/describe-moment";
import { twoDigits } from "@/lib/two-digits";
import { parseWallSeconds, wallTimeOf } from "@/lib/wall-seconds";

const dayOf = (seconds: number) => Math.floor(seconds / secondsPerDay);

/** The day of a wall time as people near `nowWall` say it: "today", "tomorrow", "Friday", "Friday 27 November". */
export function nearDay(wall: string, nowWall: string): string {
  const at = parseWallSeconds(wall);
  const now = parseWallSeconds(nowWall);
  if (at === null || now === null) return wall;
  const away = dayOf(at) - dayOf(now);
  if (away === 0) return "today";
  if (away === 1) return "tomorrow";
  if (away === -1) return "yesterday";
  const day = calendarDay(dayOf(at));
  const name = weekDayNames[day.weekDay - 1] ?? "";
  if (away > 1 && away < 7) return name;
  const year = day.year === calendarDay(dayOf(now)).year ? "" : ` ${day.year}`;
  return `${name} ${day.day} ${monthNames[day.month - 1]}${year}`;
}

/** "23:30". */
export function clockTime(wall: string): string {
  const at = parseWallSeconds(wall);
  if (at === null) return wall;
  const { hour, minute } = wallTimeOf(at);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** "Saturday 21 November 2026". */
export function longDay(wall: string): string {
  const at = parseWallSeconds(wall);
  if (at === null) return wall;
  const { weekDay, day, month, year } = calendarDay(dayOf(at));
  return `${weekDayNames[weekDay - 1]} ${day} ${monthNames[month - 1]} ${year}`;
}
