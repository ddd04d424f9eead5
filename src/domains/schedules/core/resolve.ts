import { precedence } from "@/domains/schedules/constants";
import { nextChange } from "@/domains/schedules/core/next-change";
import { precedenceRules } from "@/domains/schedules/core/precedence-rules";
import { type ResolveInput, survey } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Resolution } from "@/domains/schedules/schema";
import { formatWallSeconds } from "@/lib/wall-seconds";

/** When the answer may differ next, in epoch milliseconds: a schedule changes, or a choice by hand or genre expires. */
function nextLook({ schedules, now, zone, override, genre }: ResolveInput): number | null {
  const clock = zoneClock(zone);
  const from = clock.wallSecondsAt(now.getTime());
  let first: number | null = null;
  for (const schedule of schedules) {
    if (schedule.rule.isEnabled) first = nextChange(schedule, from, first ?? undefined) ?? first;
  }
  const moments = first === null ? [] : [clock.epochMsOf(first)];
  for (const expiresAt of [override?.expiresAt, genre?.expiresAt]) {
    if (expiresAt && expiresAt > now) moments.push(expiresAt.getTime());
  }
  return moments.length ? Math.min(...moments) : null;
}

/**
 * Decides what plays at a moment, who lost, and why: the one answer behind the server's setting, the calendar and
 * every status page. The rules are tried in the order of `precedence`; ties fall as `tie-breaks` says.
 * Throws a RangeError for an unknown zone.
 */
export function resolve(input: ResolveInput): Resolution {
  const clock = zoneClock(input.zone);
  const situation = survey(input, clock);
  const untilEpochMs = nextLook(input);
  const untilWall = untilEpochMs === null ? null : formatWallSeconds(clock.wallSecondsAt(untilEpochMs));
  for (const rule of precedence) {
    const verdict = precedenceRules[rule](situation);
    if (verdict) return { rule, ...verdict, untilEpochMs, untilWall };
  }
  throw new Error("The last rule of the precedence list must always decide.");
}
