"use client";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { classNames } from "@/lib/class-names";
import { ErrorState } from "@/ui/patterns/error-state";
import { Button } from "@/ui/primitives/button";
import { IconButton } from "@/ui/primitives/icon-button";
import { Panel } from "@/ui/primitives/panel";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Skeleton } from "@/ui/primitives/skeleton";
import { serverFault } from "../../shell/server-fault";
import type { ListViewControl } from "../use-list-view";
import { CalendarLegend } from "./calendar-legend";
import { CalendarSkeleton } from "./calendar-skeleton";
import { type CalendarView, calendarSpan } from "./calendar-span";
import { DayView } from "./day-view";
import { MonthView } from "./month-view";
import { SubscribeButton } from "./subscribe-button";
import { useCalendar } from "./use-calendar";
import { WeekView } from "./week-view";
import { YearView } from "./year-view";

export interface CalendarPanelProps extends ListViewControl {
  /** ISO date. */
  today: string;
}

const segments = [
  { value: "year", label: "Year" },
  { value: "month", label: "Month" },
  { value: "week", label: "Week" },
  { value: "day", label: "Day" },
] as const;

const yearOf = (isoDate: string) => Number(isoDate.slice(0, 4));
const isReachable = (isoDate: string) => yearOf(isoDate) >= 2000 && yearOf(isoDate) <= 2099;

/** What plays when: a year at a glance, a month, a week, the hours of a day. Where it stands is in the address. */
export function CalendarPanel({ view, change, today }: CalendarPanelProps) {
  const on = view.day ?? today;
  const span = calendarSpan(view.calendar, on);
  const { calendar, error, isStale, retry } = useCalendar(view.calendar, span);
  const go = (day: string) => change({ day: day === today ? null : day });
  return (
    <Panel
      title={<span className="numbers">{span.title}</span>}
      description="What wins, in its schedule’s colour. Hover or tap to see why."
      actions={
        <div className="flex flex-wrap items-center justify-end gap-2">
          <SegmentedControl
            aria-label="Calendar view"
            size="sm"
            value={view.calendar}
            onValueChange={(next) => change({ calendar: next })}
            segments={segments}
          />
          <span className="flex items-center">
            <IconButton
              label="Earlier"
              onClick={() => go(span.previous)}
              disabled={!isReachable(span.previous)}
            >
              <ChevronLeft />
            </IconButton>
            <Button size="sm" variant="ghost" onClick={() => go(today)} disabled={on === today}>
              Today
            </Button>
            <IconButton label="Later" onClick={() => go(span.next)} disabled={!isReachable(span.next)}>
              <ChevronRight />
            </IconButton>
          </span>
          <SubscribeButton />
        </div>
      }
      className="mb-8"
    >
      {error && !calendar ? (
        <ErrorState compact sentence={serverFault(error).sentence} onRetry={retry} />
      ) : null}
      {!calendar && !error ? (
        <>
          <CalendarSkeleton view={view.calendar} days={span.days} />
          <Skeleton className="mt-4 h-16 sm:h-12" />
        </>
      ) : null}
      {calendar ? (
        <div className={classNames("transition-opacity", isStale && "opacity-60")} aria-busy={isStale}>
          {isStale ? (
            <CalendarSkeleton view={view.calendar} days={span.days} />
          ) : (
            <CalendarBody
              view={view.calendar}
              calendar={calendar}
              on={on}
              onDay={(day) => change({ calendar: "day", day: day === today ? null : day })}
            />
          )}
          <CalendarLegend calendar={calendar} />
        </div>
      ) : null}
    </Panel>
  );
}

interface CalendarBodyProps {
  view: CalendarView;
  calendar: Calendar;
  on: string;
  onDay: (isoDate: string) => void;
}

function CalendarBody({ view, calendar, on, onDay }: CalendarBodyProps) {
  switch (view) {
    case "year":
      return <YearView calendar={calendar} year={yearOf(on)} onDay={onDay} />;
    case "month":
      return <MonthView calendar={calendar} month={on.slice(0, 7)} onDay={onDay} />;
    case "week":
      return <WeekView calendar={calendar} onDay={onDay} />;
    case "day": {
      const [day] = calendar.days;
      return day ? <DayView calendar={calendar} day={day} /> : null;
    }
  }
}
