import type { Calendar, CalendarDay } from "@/domains/playback/schema/calendar";
import type { YearCell } from "@/ui/patterns/year-strip-day";
import { type DayFlag, hasFlag } from "./day-flags";
import { type PlayFace, playFaces, scheduleColors } from "./play-face";
import { waitingWords } from "./stretch-words";

const quiet = (color: string) => `color-mix(in oklab, ${color} 18%, var(--panel))`;

function cellOf(
  day: CalendarDay,
  faces: readonly PlayFace[],
  calendar: Calendar,
  colors: ReadonlyMap<number, string>,
): YearCell | null {
  const shown = day.plays.flatMap(({ play }) => faces[play] ?? []).filter((face) => face.color !== null);
  const [main, next] = shown;
  if (!main?.color) return null;
  const [rival] = day.waiting;
  const rivalColor = day.hasConflict && rival !== undefined ? colors.get(rival) : undefined;
  const alsoColor = main.alsoColor ?? rivalColor ?? next?.color;
  const label = [
    shown.map((face) => face.label).join(", then "),
    waitingWords(day.waiting, calendar),
    day.hasGap ? "at times nothing" : null,
  ];
  return {
    color: main.color,
    label: label.filter(Boolean).join("; "),
    ...(alsoColor && alsoColor !== main.color ? { alsoColor } : {}),
  };
}

/**
 * A year in colours: each day shows what plays longest, and in the corner what else plays or is in conflict with it. With a flag,
 * days without it step back.
 */
export function yearCells(calendar: Calendar, flag: DayFlag | null): Record<string, YearCell> {
  const faces = playFaces(calendar);
  const colors = scheduleColors(calendar);
  const cells: Record<string, YearCell> = {};
  for (const day of calendar.days) {
    const cell = cellOf(day, faces, calendar, colors);
    const isMeant = flag !== null && hasFlag(day, flag);
    if (isMeant && !cell) cells[day.date] = { color: "var(--warn)", label: "Nothing of yours plays" };
    if (!cell) continue;
    cells[day.date] = flag === null || isMeant ? cell : { color: quiet(cell.color), label: cell.label };
  }
  return cells;
}
