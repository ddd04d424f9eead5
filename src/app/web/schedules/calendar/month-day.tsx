"use client";
import type { Calendar, CalendarDay } from "@/domains/playback/schema/calendar";
import { classNames } from "@/lib/class-names";
import { longDay } from "../../tonight/near-words";
import { FlagMarks } from "./flag-marks";
import { playFaces } from "./play-face";
import { StretchButton } from "./stretch-button";

export interface MonthDayProps {
  calendar: Calendar;
  day: CalendarDay;
  /** It belongs to the month before or after. */
  isBeside: boolean;
  onDay: (isoDate: string) => void;
}

/** More bars than that do not fit a day. */
const barsMax = 3;

/** One day of a month: its number leads to its hours, its bars say what plays. */
export function MonthDay({ calendar, day, isBeside, onDay }: MonthDayProps) {
  const faces = playFaces(calendar);
  const isToday = day.date === calendar.today;
  const stretches = day.stretches.filter(({ play }) => faces[play]?.color);
  const hidden = stretches.length - barsMax + day.stretchesOmitted;
  return (
    <td
      className={classNames(
        "h-20 rounded-md bg-hover/50 p-1 align-top sm:h-28 sm:p-1.5",
        isBeside && "bg-transparent",
        isToday && "ring-2 ring-accent-line",
      )}
    >
      <div className="mb-1 flex items-center justify-between gap-1">
        <button
          type="button"
          onClick={() => onDay(day.date)}
          aria-label={longDay(day.date)}
          aria-current={isToday ? "date" : undefined}
          className={classNames(
            "numbers grid size-6 place-items-center rounded-full font-medium text-xs hover:bg-press focus-visible:outline-2 focus-visible:outline-focus",
            isBeside && "text-faint",
            isToday && "bg-accent text-on-accent hover:bg-accent",
          )}
        >
          {Number(day.date.slice(8))}
        </button>
        <FlagMarks day={day} />
      </div>
      <div className="space-y-0.5">
        {stretches.slice(0, barsMax).map((stretch) => {
          const face = faces[stretch.play];
          return (
            <StretchButton
              key={stretch.fromWall}
              calendar={calendar}
              date={day.date}
              stretch={stretch}
              className={classNames(
                "flex h-2 w-full min-w-0 items-center overflow-hidden rounded-[3px] text-left focus-visible:outline-2 focus-visible:outline-focus focus-visible:outline-offset-1",
                isBeside ? "opacity-50" : "sm:h-5 sm:px-1.5",
              )}
              style={{ background: face?.color ?? "transparent" }}
            >
              {isBeside ? null : (
                <span className="truncate font-semibold text-2xs text-[oklch(0.16_0.02_60)] max-sm:hidden">
                  {face?.label}
                </span>
              )}
            </StretchButton>
          );
        })}
        {hidden > 0 ? (
          <button
            type="button"
            onClick={() => onDay(day.date)}
            aria-label={`${hidden} more on ${longDay(day.date)}`}
            className="whitespace-nowrap rounded-sm px-1 text-2xs text-faint hover:text-ink"
          >
            <span className="sm:hidden">+{hidden}</span>
            <span className="max-sm:hidden">{hidden} more</span>
          </button>
        ) : null}
      </div>
    </td>
  );
}
