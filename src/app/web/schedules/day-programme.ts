import { resolve } from "@/domains/schedules/core/resolve";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Resolution } from "@/domains/schedules/schema";
import { secondsPerDay } from "@/lib/calendar-day";

export type RuleBook = Omit<ResolveInput, "now">;

/** A stretch of one day during which the same plays. */
export interface DayStretch {
  /** Minutes after midnight on the wall. */
  startMinute: number;
  endMinute: number;
  what: Resolution;
}

/** More changes than that on one day are not worth drawing. */
const stretchesMax = 96;

const isSame = (a: Resolution, b: Resolution) =>
  a.outcome === b.outcome && JSON.stringify([a.parts, a.losers]) === JSON.stringify([b.parts, b.losers]);

/** What plays through one day, `epochDay` days since 1970-01-01 on the wall of the book's zone. */
export function dayProgramme(book: RuleBook, epochDay: number): DayStretch[] {
  const clock = zoneClock(book.zone);
  const midnight = epochDay * secondsPerDay;
  const endMs = clock.epochMsOf(midnight + secondsPerDay);
  const minuteOf = (epochMs: number) =>
    epochMs >= endMs ? 1440 : Math.max(0, (clock.wallSecondsAt(epochMs) - midnight) / 60);
  const chosenMs = book.override?.appliedAt.getTime() ?? Number.POSITIVE_INFINITY;
  const stretches: DayStretch[] = [];
  let atMs = clock.epochMsOf(midnight);
  for (let step = 0; step < stretchesMax && atMs < endMs; step += 1) {
    const what = resolve({ ...book, now: new Date(atMs) });
    // A choice by hand begins in the middle of what would have gone on.
    const untilMs = Math.min(what.untilEpochMs ?? endMs, atMs < chosenMs ? chosenMs : endMs, endMs);
    const last = stretches.at(-1);
    if (last && isSame(last.what, what)) last.endMinute = minuteOf(untilMs);
    else stretches.push({ startMinute: minuteOf(atMs), endMinute: minuteOf(untilMs), what });
    atMs = untilMs;
  }
  return stretches;
}
