"use client";
import { type KeyboardEvent, useRef, useState } from "react";
import { classNames } from "@/lib/class-names";
import { dayMs } from "@/lib/day-ms";
import { twoDigits } from "@/lib/two-digits";
import { type YearCell, YearStripDay } from "./year-strip-day";
import { YearStripTip } from "./year-strip-tip";

export interface YearStripProps {
  year: number;
  /** Keyed by ISO date, `2026-12-24`. */
  cells: Readonly<Record<string, YearCell>>;
  /** ISO dates. */
  today?: string;
  selected?: string | undefined;
  onSelect?: (isoDate: string) => void;
  className?: string;
}

const iso = (date: Date) =>
  `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
const monthName = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
/** "Friday 24 December", as dates are written everywhere else. */
const dayName = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

function monthsOf(year: number): Date[][] {
  return Array.from({ length: 12 }, (_, month) =>
    Array.from(
      { length: new Date(Date.UTC(year, month + 1, 0)).getUTCDate() },
      (_unused, day) => new Date(Date.UTC(year, month, day + 1)),
    ),
  );
}

const moves: Record<string, (date: Date) => Date> = {
  ArrowRight: (date) => new Date(date.getTime() + dayMs),
  ArrowLeft: (date) => new Date(date.getTime() - dayMs),
  ArrowDown: (date) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, Math.min(date.getUTCDate(), 28))),
  ArrowUp: (date) =>
    new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, Math.min(date.getUTCDate(), 28))),
};

/** A year at a glance: a row for each month, a cell for each day. Arrow keys walk through it. */
export function YearStrip({ year, cells, today, selected, onSelect, className }: YearStripProps) {
  const ref = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState(selected ?? today ?? `${year}-01-01`);
  const reachable = cursor.startsWith(`${year}-`) ? cursor : `${year}-01-01`;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(new Date(`${reachable}T00:00:00Z`));
    if (!next || next.getUTCFullYear() !== year) return;
    event.preventDefault();
    setCursor(iso(next));
    ref.current?.querySelector<HTMLElement>(`[data-day="${iso(next)}"]`)?.focus();
  };
  return (
    <div className={classNames("relative", className)}>
      <table
        ref={ref}
        onKeyDown={onKeyDown}
        className="w-full table-fixed border-separate border-spacing-px sm:border-spacing-0.5"
      >
        <caption className="sr-only">{year}, day by day</caption>
        <colgroup>
          <col className="w-8 sm:w-10" />
          <col span={31} />
        </colgroup>
        <tbody>
          {monthsOf(year).map((days) => (
            <tr key={days[0]?.getUTCMonth()}>
              <th scope="row" className="pr-1.5 text-right font-medium text-2xs text-faint">
                {monthName.format(days[0])}
              </th>
              {days.map((day) => {
                const key = iso(day);
                return (
                  <YearStripDay
                    key={key}
                    isoDate={key}
                    name={dayName.format(day)}
                    weekend={day.getUTCDay() % 6 === 0}
                    cell={cells[key]}
                    reachable={key === reachable}
                    today={key === today}
                    selected={key === selected}
                    onReach={setCursor}
                    onSelect={onSelect}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <YearStripTip strip={ref} />
    </div>
  );
}
