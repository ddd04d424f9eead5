import { lookAheadMaxDays } from "@/domains/schedules/constants";
import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { resolve } from "@/domains/schedules/core/resolve";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Resolution } from "@/domains/schedules/schema";
import { dayMs } from "@/lib/day-ms";
import { formatWallSeconds } from "@/lib/wall-seconds";

/** Most programmes change within a day or two; only where nothing does is it worth to look at more. */
const spansDays = [2, 30, lookAheadMaxDays];

export interface LookAhead {
  /** The answer now, with `until` moved to the moment at which something else plays. */
  now: Resolution;
  /** What plays from then on; null when nothing else is in sight. */
  next: Resolution | null;
}

/** The first instant after now at which something else plays, in epoch milliseconds; null when none is in sight. */
function nextPlayAt(input: ResolveInput): number | null {
  const from = input.now.getTime();
  for (const days of spansDays) {
    const [, next] = programmeBetween(input, from, from + days * dayMs, { stretchesMax: 2 });
    if (next) return next.fromEpochMs;
  }
  return null;
}

/** What plays now, until when it really stays, and what comes after. */
export function lookAhead(input: ResolveInput): LookAhead {
  const now = resolve(input);
  const untilEpochMs = now.untilEpochMs === null ? null : nextPlayAt(input);
  if (untilEpochMs === null) return { now: { ...now, untilEpochMs, untilWall: null }, next: null };
  const untilWall = formatWallSeconds(zoneClock(input.zone).wallSecondsAt(untilEpochMs));
  return {
    now: { ...now, untilEpochMs, untilWall },
    next: resolve({ ...input, now: new Date(untilEpochMs) }),
  };
}
