import { lookAheadMaxDays } from "@/domains/schedules/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { compareOwners, type FallbackOwner } from "@/domains/schedules/core/fallback-order";
import type { Field } from "@/domains/schedules/core/situation";
import { type Contender, exclusiveOrder, firstOf, priorityOrder } from "@/domains/schedules/core/tie-breaks";
import { currentTurn } from "@/domains/schedules/core/turn";
import { secondsPerDay } from "@/lib/calendar-day";

export interface Survey {
  field: Field;
  /** When the next schedule means something else, in wall seconds; null when none is in sight. */
  changesAt: number | null;
}

const firstOwner = (owners: readonly FallbackOwner[]): FallbackOwner | null =>
  owners.reduce<FallbackOwner | null>(
    (first, each) => (!first || compareOwners(each, first) < 0 ? each : first),
    null,
  );

function fieldOf(
  contenders: readonly Contender[],
  waiting: readonly FallbackOwner[],
  finished: readonly FallbackOwner[],
): Field {
  const alone = () => contenders.filter(({ schedule }) => schedule.rule.exclusive);
  return {
    count: contenders.length,
    blendCount: contenders.filter(({ schedule }) => schedule.rule.blend).length,
    contenders: () => contenders,
    first: () => firstOf(contenders, priorityOrder),
    firstExclusive: () => firstOf(alone(), exclusiveOrder),
    firstWaiting: () => firstOwner(waiting),
    firstFinished: () => firstOwner(finished),
  };
}

/** Looks at every schedule once: who is on the field at a moment, in wall seconds, and until when. */
export function surveyField(schedules: readonly CompiledSchedule[], wallSeconds: number): Survey {
  const contenders: Contender[] = [];
  const waiting: FallbackOwner[] = [];
  const finished: FallbackOwner[] = [];
  const horizon = wallSeconds + lookAheadMaxDays * secondsPerDay;
  let limit = horizon;
  for (const schedule of schedules) {
    if (!schedule.rule.isEnabled) continue;
    const { turn, changesAt } = currentTurn(schedule, wallSeconds, limit);
    limit = changesAt ?? limit;
    if (turn.isContender) contenders.push({ schedule, startsAt: turn.startsAt, endsAt: turn.endsAt });
    else if (turn.fallback === "waiting") waiting.push({ schedule, endedAt: null });
    else if (turn.fallback === "finished") finished.push({ schedule, endedAt: turn.startsAt });
  }
  return {
    field: fieldOf(contenders, waiting, finished),
    changesAt: limit < horizon ? limit : null,
  };
}
