import { calendarPlaysADayMax } from "@/domains/playback/constants";
import type { PlayList } from "@/domains/playback/core/play-list";
import type { CalendarDay, CalendarStretch } from "@/domains/playback/schema/calendar";
import type { DaySummary, Stretch } from "@/domains/schedules/schema/programme-calendar";

function toStretch(stretch: Stretch, { list, wallTimeAt }: DayOptions): CalendarStretch {
  const { hasConflict, waiting, reason } = stretch;
  const from = new Date(stretch.fromEpochMs);
  const to = new Date(stretch.toEpochMs);
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    fromWall: wallTimeAt(from),
    toWall: wallTimeAt(to),
    play: list.placeOf(stretch.play),
    hasConflict,
    waiting: [...waiting],
    reason,
  };
}

export interface DayOptions {
  list: PlayList;
  /** `YYYY-MM-DDTHH:MM:SS`. */
  wallTimeAt(at: Date): string;
  /** How many stretches are listed. */
  stretchesMax: number;
}

/** A day of the calendar as it is shown: bounded, whatever happens on it. */
export function toCalendarDay(summary: DaySummary & { date: string }, options: DayOptions): CalendarDay {
  const { plays, stretches, ...flags } = summary;
  const { list, stretchesMax } = options;
  return {
    ...flags,
    plays: plays
      .slice(0, calendarPlaysADayMax)
      .map(({ play, seconds }) => ({ play: list.placeOf(play), seconds })),
    playCount: plays.length,
    stretches: stretches.slice(0, stretchesMax).map((stretch) => toStretch(stretch, options)),
    stretchesOmitted: stretchesMax === 0 ? 0 : Math.max(0, stretches.length - stretchesMax),
  };
}
