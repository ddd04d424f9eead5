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

/**
 * A span reaches at most this far out of the year it belongs to: the days before a holiday, and the shift to its day
 * off. So much less of the years beside this one is known when they are asked for nothing further.
 */
const overhang = 100 * secondsPerDay;

/** Spans in order; those that overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
}

function findSegment(wallSeconds: number, spansOfYear: (year: number) => readonly Span[]): Segment {
  const { year } = calendarDay(Math.floor(wallSeconds / secondsPerDay));
  const knownFrom = startOfYear(year - 1) + overhang;
  const knownTo = startOfYear(year + 2) - overhang;
  let from = knownFrom;
  for (const span of joined([year - 1, year, year + 1].flatMap(spansOfYear))) {
    if (wallSeconds < span.from) return { from, to: Math.min(span.from, knownTo), isInside: false };
    if (wallSeconds < span.to) return { ...span, isInside: true };
    from = Math.max(span.to, knownFrom);
  }
  return { from, to: knownTo, isInside: false };
}

/**
 * Again and again: the spans that belong to a year, none, one or several, each within three months of that year. They
 * may reach into the years beside it.
 */
export function yearlyWindow(
  spansOfYear: (year: number) => readonly Span[],
  endsWithDay: boolean,
): DateWindow {
  let last: Segment = { from: 0, to: 0, isInside: false };
  return {
    endsWithDay,
    isYearly: true,
    segmentAt(wallSeconds) {
      if (wallSeconds < last.from || wallSeconds >= last.to) last = findSegment(wallSeconds, spansOfYear);
      return last;
    },
  };
}

/** How many stretches are looked at for the next time: a feast that comes back does so within a few. */
const stretchesMax = 12;

/** When the window opens next after a moment outside of it; null when it does not within the next years. */
export function nextOpening(window: DateWindow, wallSeconds: number): number | null {
  let at = wallSeconds;
  for (let step = 0; step < stretchesMax; step += 1) {
    const { isInside, to } = window.segmentAt(at);
    if (isInside) return at;
    if (!Number.isFinite(to)) return null;
    at = to;
  }
  return null;
}
