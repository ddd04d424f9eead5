"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { memo, useMemo } from "react";
import type { Schedule } from "@/domains/schedules/schema";
import { YearStrip } from "@/ui/patterns/year-strip";
import { IconButton } from "@/ui/primitives/icon-button";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { DayDetail } from "./day-detail";
import type { RuleBook } from "./day-programme";
import type { ListView } from "./list-view";
import type { ScheduleFaces } from "./schedule-face";
import type { ListViewControl } from "./use-list-view";
import { useYearCells } from "./use-year-cells";
import { YearLegend } from "./year-legend";

export interface YearPanelProps extends Pick<ListViewControl, "change"> {
  /** Null: this year. */
  shownYear: ListView["year"];
  /** The day whose hours are shown. */
  day: ListView["day"];
  schedules: readonly Schedule[];
  faces: ScheduleFaces;
  book: RuleBook | null;
  /** ISO date. */
  today: string;
}

/** The year in colours: each day shows what wins in the evening. A day opens its hours. */
export const YearPanel = memo(function YearPanel(props: YearPanelProps) {
  const { schedules, faces, book, today, shownYear, day, change } = props;
  const thisYear = Number(today.slice(0, 4));
  const year = shownYear ?? thisYear;
  const cells = useYearCells(book, faces, year);
  const used = useMemo(
    () => new Set(Object.values(cells ?? {}).flatMap((cell) => [cell.color, cell.alsoColor ?? cell.color])),
    [cells],
  );
  const go = (to: number) => change({ year: to === thisYear ? null : to, day: null });
  return (
    <Panel
      title={<span className="numbers">{year} at a glance</span>}
      description="What wins on each day, looked at in the evening; in the corner, what wanted the day too."
      actions={
        <>
          <IconButton label={`Show ${year - 1}`} onClick={() => go(year - 1)} disabled={year <= 2000}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={`Show ${year + 1}`} onClick={() => go(year + 1)} disabled={year >= 2099}>
            <ChevronRight />
          </IconButton>
        </>
      }
      className="mb-8"
    >
      {cells ? (
        <YearStrip
          key={year}
          year={year}
          cells={cells}
          today={today}
          selected={day ?? undefined}
          onSelect={(chosen) => change({ day: chosen === day ? null : chosen })}
        />
      ) : (
        <Skeleton className="h-72" />
      )}
      <YearLegend schedules={schedules} used={used} />
      {day && book ? (
        <DayDetail day={day} book={book} faces={faces} onClose={() => change({ day: null })} />
      ) : null}
    </Panel>
  );
});
