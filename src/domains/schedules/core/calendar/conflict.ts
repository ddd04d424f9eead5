import { calendarWaitingMax } from "@/domains/schedules/constants";
import type { RunningField } from "@/domains/schedules/core/calendar/running-field";
import type { Choice } from "@/domains/schedules/core/precedence-rules";
import type { Field } from "@/domains/schedules/core/situation";
import type { Contender } from "@/domains/schedules/core/tie-breaks";

/** Whether a schedule whose time it is loses to another one. What waits for a choice by hand is no conflict. */
export function isConflict({ outcome }: Choice, field: Field): boolean {
  if (outcome === "schedule") return field.count > 1;
  return outcome === "blend" && field.count > field.blendCount;
}

const loses = (choice: Choice, { schedule }: Contender) =>
  choice.outcome === "schedule" ? choice.winner.schedule !== schedule : !schedule.rule.blend;

/** The first of those that lose, by the tie-breaks. */
export function whoWaits(choice: Choice, field: RunningField): number[] {
  const ids: number[] = [];
  field.eachContender((contender) => {
    if (loses(choice, contender)) ids.push(contender.schedule.rule.id);
    return ids.length < calendarWaitingMax;
  });
  return ids;
}

/** The same with those that came later and lose too. */
export function withWaiting(
  ids: readonly number[],
  choice: Choice,
  added: readonly Contender[],
): readonly number[] {
  let all = ids;
  for (const contender of added) {
    if (all.length >= calendarWaitingMax) break;
    const { id } = contender.schedule.rule;
    if (loses(choice, contender) && !all.includes(id)) all = [...all, id];
  }
  return all;
}
