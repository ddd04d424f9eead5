import type { Calendar } from "@/domains/playback/schema/calendar";
import type { YearCell } from "@/ui/patterns/year-strip-day";
import { yearCells } from "./year-cells";

/** A year with a draft in it: the days that change in full colour, all others in the background, if any change. */
export function draftCells(calendar: Calendar): Record<string, YearCell> {
  const changed = new Set(calendar.changedDays ?? []);
  const cells = yearCells(calendar, null);
  if (changed.size === 0) return cells;
  for (const day of calendar.days) {
    const cell = cells[day.date];
    if (!cell) {
      if (changed.has(day.date))
        cells[day.date] = { color: "var(--warn)", label: "Nothing of yours plays any more" };
    } else if (!changed.has(day.date)) {
      cells[day.date] = { color: `color-mix(in oklab, ${cell.color} 30%, var(--panel))`, label: cell.label };
    }
  }
  return cells;
}
