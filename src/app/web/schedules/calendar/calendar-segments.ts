import type { Calendar, CalendarDay } from "@/domains/playback/schema/calendar";
import type { DaySegment } from "@/ui/patterns/day-timeline";
import { playFaces, scheduleColors } from "./play-face";
import { minuteOn } from "./stretch-words";

const minuteMin = 1;

/** A day as bars: what plays above, the first of those who wait below. */
export function calendarSegments(calendar: Calendar, day: CalendarDay): DaySegment[] {
  const faces = playFaces(calendar);
  const colors = scheduleColors(calendar);
  return day.stretches.flatMap(({ fromWall, toWall, play, waiting }) => {
    const place = { startMinute: minuteOn(day.date, fromWall), endMinute: minuteOn(day.date, toWall) };
    if (place.endMinute - place.startMinute < minuteMin) return [];
    const face = faces[play];
    const plays: DaySegment[] = face?.color
      ? [{ ...place, id: `plays-${fromWall}`, label: face.label, color: face.color }]
      : [];
    const [loser, ...others] = waiting;
    const name = calendar.schedules.find(({ id }) => id === loser)?.name;
    const waits: DaySegment[] =
      loser === undefined || name === undefined
        ? []
        : [
            {
              ...place,
              id: `waits-${fromWall}`,
              label: others.length > 0 ? `${name} and ${others.length} more` : name,
              color: colors.get(loser),
              muted: true,
            },
          ];
    return [...plays, ...waits];
  });
}
