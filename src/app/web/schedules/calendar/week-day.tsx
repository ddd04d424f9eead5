"use client";
import type { Calendar, CalendarDay } from "@/domains/playback/schema/calendar";
import { playFaces } from "./play-face";
import { StretchButton } from "./stretch-button";
import { minuteOn } from "./stretch-words";

export interface WeekDayProps {
  calendar: Calendar;
  day: CalendarDay;
  /** Where the lines stand. */
  hours: readonly number[];
}

const dayMinutes = 1440;
const place = (minute: number) => `${(minute / dayMinutes) * 100}%`;
/** A bar lower than that has no room for words. */
const wordsFromMinutes = 75;

/** One day of a week as a column of bars. */
export function WeekDay({ calendar, day, hours }: WeekDayProps) {
  const faces = playFaces(calendar);
  return (
    <div className="relative h-152 overflow-hidden rounded-md bg-hover/60">
      {hours.map((hour) => (
        <span
          key={hour}
          aria-hidden
          className="absolute inset-x-0 border-line border-t"
          style={{ top: place(hour * 60) }}
        />
      ))}
      {day.stretches.map((stretch) => {
        const face = faces[stretch.play];
        const start = minuteOn(day.date, stretch.fromWall);
        const length = minuteOn(day.date, stretch.toWall) - start;
        if (!face?.color || length <= 0) return null;
        return (
          <StretchButton
            key={stretch.fromWall}
            calendar={calendar}
            date={day.date}
            stretch={stretch}
            className="absolute inset-x-0 flex flex-col items-start justify-start overflow-hidden border-canvas border-y px-1.5 py-1 text-left shadow-[inset_0_1px_0_oklch(1_0_0/0.3)] focus-visible:z-10 focus-visible:outline-2 focus-visible:outline-focus focus-visible:-outline-offset-2"
            style={{ top: place(start), height: place(length), background: face.color }}
          >
            {length >= wordsFromMinutes ? (
              <span className="line-clamp-3 font-semibold text-2xs text-[oklch(0.16_0.02_60)] leading-tight">
                {face.label}
              </span>
            ) : null}
          </StretchButton>
        );
      })}
    </div>
  );
}
