import { calendarDay, epochDayOf, secondsPerDay } from "@/lib/calendar-day";

/** A stretch of the wall clock, in wall seconds, that lies wholly inside or wholly outside of a window. */
export interface Segment {
  from: number;
  /** Exclusive. */
  to: number;
  isInside: boolean;
}

/** The dates during which a schedule lives. Times of day and days of the week are another matter. */
export interface DateWindow {
  segmentAt(wallSeconds: number): Segment;
  /** The end counts whole days, so a night that begins on the last day may run on into the next. */
  endsWithDay: boolean;
  /** It comes back every year. */
  isYearly: boolean;
}

export interface Span {
  from: number;
  /** Exclusive. */
  to: number;
}

/** From one moment to another, once. */
export function fixedWindow(span: Span, endsWithDay: boolean): DateWindow {
  const before = { from: Number.NEGATIVE_INFINITY, to: span.from, isInside: false };
  const during = { ...span, isInside: true };
  const after = { from: span.to, to: Number.POSITIVE_INFINITY, isInside: false };
  return {
    endsWithDay,
    isYearly: false,
    segmentAt(wallSeconds) {
      if (wallSeconds < span.from) return before;
      return wallSeconds < span.to ? during : after;
    },
  };
}

const startOfYear = (year: number) => epochDayOf(year, 1, 1) * secondsPerDay;

function findSegment(wallSeconds: number, spanOfYear: (year: number) => Span | null): Segment {
  const { year } = calendarDay(Math.floor(wallSeconds / secondsPerDay));
  let from = startOfYear(year - 1);
  for (const each of [year - 1, year, year + 1]) {
    const span = spanOfYear(each);
    if (!span) continue;
    if (wallSeconds < span.from) return { from, to: span.from, isInside: false };
    if (wallSeconds < span.to) return { ...span, isInside: true };
    from = span.to;
  }
  return { from, to: startOfYear(year + 2), isInside: false };
}

/** Once a year. A span belongs to the year in which it begins; null for a year without one. */
export function yearlyWindow(spanOfYear: (year: number) => Span | null, endsWithDay: boolean): DateWindow {
  let last: Segment = { from: 0, to: 0, isInside: false };
  return {
    endsWithDay,
    isYearly: true,
    segmentAt(wallSeconds) {
      if (wallSeconds < last.from || wallSeconds >= last.to) last = findSegment(wallSeconds, spanOfYear);
      return last;
    },
  };
}
