import { resolve } from "@/domains/schedules/core/resolve";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import type { Resolution } from "@/domains/schedules/schema";

/** Looks this many changes ahead; a schedule that changes every hour and never wins costs no more than that. */
const stepsMax = 200;

export interface LookAhead {
  /** The answer now, with `until` moved to the moment at which something else plays. */
  now: Resolution;
  /** What plays from then on; null when nothing else is in sight. */
  next: Resolution | null;
}

const samePlay = (a: Resolution, b: Resolution) =>
  a.outcome === b.outcome && a.rule === b.rule && JSON.stringify(a.parts) === JSON.stringify(b.parts);

/** What plays now, until when it really stays, and what comes after. */
export function lookAhead(input: ResolveInput): LookAhead {
  const now = resolve(input);
  let last = now;
  for (let step = 0; step < stepsMax && last.untilEpochMs !== null; step += 1) {
    const next = resolve({ ...input, now: new Date(last.untilEpochMs) });
    const { untilEpochMs, untilWall } = last;
    if (!samePlay(now, next)) return { now: { ...now, untilEpochMs, untilWall }, next };
    last = next;
  }
  const { untilEpochMs, untilWall } = last;
  return { now: { ...now, untilEpochMs, untilWall }, next: null };
}
