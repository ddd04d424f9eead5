"use client";
import { useEffect, useState } from "react";
import { calendarDay, epochDayOf } from "@/lib/calendar-day";
import type { YearCell } from "@/ui/patterns/year-strip-day";
import type { RuleBook } from "./day-programme";
import { isoDate } from "./iso-date";
import type { ScheduleFaces } from "./schedule-face";
import { yearCell } from "./year-cell";

/** So long may one piece of the work take; then the page has its turn. */
const pieceMs = 10;

interface Painted {
  year: number;
  cells: Readonly<Record<string, YearCell>>;
}

/** The year in colours, worked out in pieces so that thousands of schedules do not hold up the page. */
export function useYearCells(
  book: RuleBook | null,
  faces: ScheduleFaces,
  year: number,
): Painted["cells"] | null {
  const [painted, setPainted] = useState<Painted | null>(null);
  useEffect(() => {
    if (!book) return;
    const cells: Record<string, YearCell> = {};
    const end = epochDayOf(year + 1, 1, 1);
    let epochDay = epochDayOf(year, 1, 1);
    let timer: ReturnType<typeof setTimeout>;
    const paint = () => {
      const startedMs = performance.now();
      for (; epochDay < end && performance.now() - startedMs < pieceMs; epochDay += 1) {
        const cell = yearCell(book, faces, epochDay);
        if (cell) cells[isoDate(calendarDay(epochDay))] = cell;
      }
      if (epochDay < end) timer = setTimeout(paint, 0);
      else setPainted({ year, cells });
    };
    timer = setTimeout(paint, 0);
    return () => clearTimeout(timer);
  }, [book, faces, year]);
  return painted?.year === year ? painted.cells : null;
}
