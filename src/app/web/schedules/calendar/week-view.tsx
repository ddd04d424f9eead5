"use client";
import { useLayoutEffect, useRef } from "react";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { classNames } from "@/lib/class-names";
import { clockTime } from "@/lib/clock-time";
import { longDay } from "../../tonight/near-words";
import { FlagMarks } from "./flag-marks";
import { WeekDay } from "./week-day";

export interface WeekViewProps {
  calendar: Calendar;
  onDay: (isoDate: string) => void;
}

const hours = [0, 3, 6, 9, 12, 15, 18, 21];
/** The column of hours, and the gap beside it. */
const hoursWidthPx = 44;
const place = (hour: number) => `${(hour / 24) * 100}%`;

/** Seven days beside each other, midnight on top. It scrolls sideways where there is no room. */
export function WeekView({ calendar, onDay }: WeekViewProps) {
  const ref = useRef<HTMLElement>(null);
  const first = calendar.days[0]?.date;
  // On a narrow screen the week opens at today, not at a Monday that is past.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each week
  useLayoutEffect(() => {
    const today = ref.current?.querySelector<HTMLElement>('[aria-current="date"]')?.parentElement;
    if (ref.current) ref.current.scrollLeft = today ? today.offsetLeft - hoursWidthPx : 0;
  }, [first]);
  return (
    <section
      ref={ref}
      aria-label="The hours of the week"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <div className="grid min-w-160 grid-cols-[2.5rem_repeat(7,minmax(0,1fr))] gap-x-1">
        <span />
        {calendar.days.map((day) => (
          <div key={day.date} className="flex items-center justify-between gap-1 pb-1.5">
            <button
              type="button"
              onClick={() => onDay(day.date)}
              aria-current={day.date === calendar.today ? "date" : undefined}
              title={longDay(day.date)}
              className={classNames(
                "truncate rounded-md px-1.5 py-0.5 text-left font-medium text-xs hover:bg-hover focus-visible:outline-2 focus-visible:outline-focus",
                day.date === calendar.today && "bg-accent text-on-accent hover:bg-accent",
              )}
            >
              {longDay(day.date).slice(0, 3)} {Number(day.date.slice(8))}
            </button>
            <FlagMarks day={day} />
          </div>
        ))}
        <div aria-hidden className="numbers relative h-152 text-2xs text-faint">
          {hours.map((hour) => (
            <span key={hour} className="-translate-y-1/2 absolute right-1" style={{ top: place(hour) }}>
              {hour === 0 ? "" : clockTime(hour * 60)}
            </span>
          ))}
        </div>
        {calendar.days.map((day) => (
          <WeekDay key={day.date} calendar={calendar} day={day} hours={hours} />
        ))}
      </div>
    </section>
  );
}
