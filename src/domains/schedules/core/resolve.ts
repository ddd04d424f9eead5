import { whoLost, whyItPlays } from "@/domains/schedules/core/explain-decision";
import { partsOf } from "@/domains/schedules/core/parts-of";
import { decide } from "@/domains/schedules/core/precedence-rules";
import { momentsBeside, type ResolveInput, situationAt } from "@/domains/schedules/core/situation";
import { surveyField } from "@/domains/schedules/core/survey-field";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import type { Resolution } from "@/domains/schedules/schema";
import { formatWallSeconds } from "@/lib/wall-seconds";

/** When the answer may differ next, in epoch milliseconds: a schedule, a choice by hand or a genre begins or ends. */
function nextLook(input: ResolveInput, changesAt: number | null): number | null {
  const moments = momentsBeside(input).filter((at) => at > input.now.getTime());
  if (changesAt !== null) moments.push(changesAt);
  return moments.length ? Math.min(...moments) : null;
}

/**
 * Decides what plays at a moment, who lost, and why: the one answer behind the server's setting, the calendar and
 * every status page. The rules are tried in the order of `precedence`; ties fall as `tie-breaks` says.
 * Throws a RangeError for an unknown zone.
 */
export function resolve(input: ResolveInput): Resolution {
  const clock = zoneClock(input.zone);
  const epochMs = input.now.getTime();
  const { field, changesAt } = surveyField(input.schedules, clock.wallSecondsAt(epochMs));
  const situation = situationAt(input, field, epochMs, clock);
  const decision = decide(situation);
  const partners = () =>
    field.contenders().flatMap(({ schedule }) => (schedule.rule.blend ? [schedule] : []));
  const untilEpochMs = nextLook(input, changesAt === null ? null : clock.epochMsOf(changesAt));
  return {
    rule: decision.rule,
    outcome: decision.choice.outcome,
    parts: partsOf(decision.choice, partners),
    losers: whoLost(decision, situation),
    reason: whyItPlays(decision, situation),
    untilEpochMs,
    untilWall: untilEpochMs === null ? null : formatWallSeconds(clock.wallSecondsAt(untilEpochMs)),
  };
}
