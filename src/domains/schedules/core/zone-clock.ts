import { Temporal } from "temporal-polyfill";
import { dayMs } from "@/lib/day-ms";

/** A stretch of time during which a zone keeps one offset. */
interface Stretch {
  fromMs: number;
  toMs: number;
  offsetMs: number;
  /** The offset before it. Larger than `offsetMs` when the clocks went back. */
  offsetBeforeMs: number;
}

/** The clock on the wall of one time zone, made monotonic. */
export interface ZoneClock {
  zone: string;
  /** Seconds since 1970-01-01T00:00:00 on that wall. */
  wallSecondsAt(epochMs: number): number;
  /** The first instant at which the wall shows this or more. */
  epochMsOf(wallSeconds: number): number;
}

function stretchAround(epochMs: number, zone: string): Stretch {
  const here = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone);
  // A transition at this very instant begins the stretch, so look back from just after it.
  const from = here.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  const to = here.getTimeZoneTransition("next");
  const offsetMs = here.offsetNanoseconds / 1e6;
  const before = from?.subtract({ nanoseconds: 1 });
  return {
    fromMs: from ? from.epochMilliseconds : Number.NEGATIVE_INFINITY,
    toMs: to ? to.epochMilliseconds : Number.POSITIVE_INFINITY,
    offsetMs,
    offsetBeforeMs: before ? before.offsetNanoseconds / 1e6 : offsetMs,
  };
}

function makeZoneClock(zone: string): ZoneClock {
  const stretches: Stretch[] = [];
  const stretchAt = (epochMs: number): Stretch => {
    const found = stretches.find((stretch) => epochMs >= stretch.fromMs && epochMs < stretch.toMs);
    if (found) return found;
    const made = stretchAround(epochMs, zone);
    stretches.push(made);
    return made;
  };
  return {
    zone,
    wallSecondsAt(epochMs) {
      const { fromMs, offsetMs, offsetBeforeMs } = stretchAt(epochMs);
      const shown = epochMs + offsetMs;
      const shownBefore = fromMs + offsetBeforeMs;
      return Math.floor((shown < shownBefore ? shownBefore - 1000 : shown) / 1000);
    },
    epochMsOf(wallSeconds) {
      const wanted = wallSeconds * 1000;
      // No zone is further than a day from UTC, so the stretch in question is this one or one soon after.
      let stretch = stretchAt(wanted - dayMs);
      while (wanted - stretch.offsetMs >= stretch.toMs) stretch = stretchAt(stretch.toMs);
      return Math.max(stretch.fromMs, wanted - stretch.offsetMs);
    },
  };
}

const clocks = new Map<string, ZoneClock>();

/**
 * The wall clock of an IANA zone. It never goes back: while the clocks repeat an hour in autumn it stands still at
 * that hour's last second, so that nothing scheduled happens twice. What falls into the hour that is skipped in
 * spring happens at the first moment after it. Throws a RangeError for a zone that does not exist.
 */
export function zoneClock(zone: string): ZoneClock {
  const found = clocks.get(zone);
  if (found) return found;
  const made = makeZoneClock(zone);
  made.wallSecondsAt(0);
  clocks.set(zone, made);
  return made;
}
