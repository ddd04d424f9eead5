import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import type { DateWindow, Segment } from "@/domains/schedules/core/date-window";
import { dayMatches } from "@/domains/schedules/core/day-matches";
import { calendarDay, secondsPerDay } from "@/lib/calendar-day";

/** How it stands with a schedule over a stretch of the wall clock, in wall seconds. */
export interface Standing {
  from: number;
  /** Exclusive. It may stand the same beyond: nobody looked further. */
  to: number;
  /** It is its time, by its dates, days and hours alone. */
  isActive: boolean;
  /** The dates that hold this stretch. */
  segment: Segment;
  /** The dates its time belongs to: for a night those of its evening, which may be over by now. */
  dates: Segment;
}

const always: Segment = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, isInside: false };
const never: Standing = { ...always, isActive: false, segment: always, dates: always };

const isDayOf = (schedule: CompiledSchedule, epochDay: number) =>
  schedule.days === null || dayMatches(schedule, calendarDay(epochDay));

/** A night belongs to the day on which it begins: that day must match, and its last second be inside of the dates. */
function datesOfNight(
  schedule: CompiledSchedule,
  window: DateWindow,
  segment: Segment,
  epochDay: number,
): Segment | null {
  if (!window.endsWithDay && !segment.isInside) return null;
  if (!isDayOf(schedule, epochDay - 1)) return null;
  const evening = window.segmentAt(epochDay * secondsPerDay - 1);
  return evening.isInside ? evening : null;
}

/** When an inactive schedule may begin next, and at the latest the end of these dates or `limit`. */
function nextStart(schedule: CompiledSchedule, segment: Segment, at: number, limit: number): number {
  const end = Math.min(segment.to, limit);
  if (!segment.isInside) return end;
  const offset = schedule.range?.start ?? 0;
  for (let epochDay = Math.floor(at / secondsPerDay); ; epochDay += 1) {
    const start = epochDay * secondsPerDay + offset;
    if (start >= end) return end;
    if (start > at && isDayOf(schedule, epochDay)) return start;
  }
}

/** Until when a schedule without hours stays active: days that follow each other are one stretch. */
function endOfDays(schedule: CompiledSchedule, epochDay: number, limit: number): number {
  for (let next = epochDay + 1; ; next += 1) {
    const midnight = next * secondsPerDay;
    if (midnight >= limit) return limit;
    if (!isDayOf(schedule, next)) return midnight;
  }
}

/**
 * The one definition of when a schedule is active: how it stands at a moment and until when nothing changes about
 * that, looking no further than `limit`, which lies after it. All in wall seconds, see `zoneClock`.
 */
export function standingAt(schedule: CompiledSchedule, at: number, limit: number): Standing {
  const { window, range, days } = schedule;
  if (!window) return never;
  const segment = window.segmentAt(at);
  const epochDay = Math.floor(at / secondsPerDay);
  const midnight = epochDay * secondsPerDay;
  if (range?.isOvernight && at < midnight + range.end) {
    const dates = datesOfNight(schedule, window, segment, epochDay);
    if (dates) {
      const to = Math.min(midnight + range.end, segment.to);
      return { from: at, to, isActive: true, segment, dates };
    }
  } else if (segment.isInside && isHour(range, at - midnight) && isDayOf(schedule, epochDay)) {
    let to = segment.to;
    if (range) to = Math.min(to, midnight + (range.isOvernight ? secondsPerDay : range.end));
    else if (days) to = endOfDays(schedule, epochDay, Math.min(to, limit));
    return { from: at, to, isActive: true, segment, dates: segment };
  }
  const to = nextStart(schedule, segment, at, limit);
  return { from: at, to, isActive: false, segment, dates: segment };
}

function isHour(range: CompiledSchedule["range"], second: number): boolean {
  return !range || (second >= range.start && (range.isOvernight || second < range.end));
}
