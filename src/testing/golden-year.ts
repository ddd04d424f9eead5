import { dayStarts } from "@/domains/schedules/core/calendar/day-starts";
import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { summarizeDays } from "@/domains/schedules/core/calendar/summarize-days";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { DaySummary, Stretch } from "@/domains/schedules/schema/programme-calendar";
import { epochDayOf, secondsPerDay } from "@/lib/calendar-day";
import { formatWallSeconds } from "@/lib/wall-seconds";
import { goldenProgramme } from "@/testing/golden-programme";

const firstDay = epochDayOf(2027, 12, 30);
const dayCount = epochDayOf(2029, 3, 3) - firstDay;
const weekDayNames = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];

function playName({ play }: Stretch): string {
  const names = play.parts.map(({ schedule }) => schedule?.name ?? "filler").join(" + ");
  return play.outcome === "fallback" ? `fallback of ${names}` : names || play.outcome;
}

/** When a stretch begins: on the wall, and on days of another length at which offset from UTC as well. */
function beginOf({ fromEpochMs }: Stretch, isLong: boolean, zone: string): string {
  const wall = zoneClock(zone).wallSecondsAt(fromEpochMs);
  const time = formatWallSeconds(wall).slice(11).replace(/:00$/, "");
  const hours = (wall * 1000 - fromEpochMs) / 3_600_000;
  return isLong ? `${time}(${hours >= 0 ? "+" : ""}${hours})` : time;
}

function describeDay({ stretches }: DaySummary, zone: string): string {
  const seconds = stretches.reduce((sum, each) => sum + (each.toEpochMs - each.fromEpochMs) / 1000, 0);
  const isLong = seconds !== secondsPerDay;
  const plays = stretches.map((stretch) => {
    const mark = stretch.hasConflict ? "!!" : "!";
    const waiting = stretch.waiting.length > 0 ? ` ${mark}${stretch.waiting.join(",")}` : "";
    return `${beginOf(stretch, isLong, zone)} ${playName(stretch)}${waiting}`;
  });
  return `${isLong ? `${seconds / 3600} h: ` : ""}${plays.join("; ")}`;
}

function dateOf(epochDay: number): string {
  return `${formatWallSeconds(epochDay * secondsPerDay).slice(0, 10)} ${weekDayNames[epochDay % 7]}`;
}

/**
 * What the golden programme plays in a zone from the end of 2027 to the beginning of March 2029, a line for each day
 * that differs from the day before: since when a thing plays, and after an exclamation mark who loses to it; two marks where nobody said which should.
 */
export function goldenYear(zone: string): string {
  const starts = dayStarts(zone, firstDay, dayCount);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const stretches = programmeBetween(goldenProgramme(zone), first, last, { cutAt: starts });
  const [begin, end] = [first, last].map((at) => new Date(at).toISOString().slice(0, 16));
  const lines: string[] = [`${zone}, ${begin}Z to ${end}Z`];
  let before = "";
  for (const [index, day] of summarizeDays(stretches, starts).entries()) {
    const words = describeDay(day, zone);
    if (words !== before) lines.push(`${dateOf(firstDay + index)}  ${words}`);
    before = words;
  }
  lines.push(`${dateOf(firstDay + dayCount)}  end`);
  return `${lines.join("\n")}\n`;
}
