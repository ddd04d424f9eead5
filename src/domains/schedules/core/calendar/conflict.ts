import { calendarWaitingMax } from "@/domains/schedules/constants";
import type { RunningField } from "@/domains/schedules/core/calendar/running-field";
import type { Choice } from "@/domains/schedules/core/precedence-rules";
import type { Field } from "@/domains/schedules/core/situation";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import type { ScheduleRule } from "@/domains/schedules/schema";
import type { Play } from "@/domains/schedules/schema/programme-calendar";

/** Whether a schedule whose time it is loses to another one. What waits for a choice by hand does not count. */
export function hasLosers({ outcome }: Choice, field: Field): boolean {
  if (outcome === "schedule") return field.count > 1;
  return outcome === "blend" && field.count > field.blendCount;
}

/**
 * Whether it is open to doubt that the right one plays: of two that people gave the same weight, dates or age had to
 * decide, or schedules that share the screen push aside one of more weight. That the lower waits for the higher is
 * what priorities are for.
 */
export function isConflict(
  play: Play,
  waiting: readonly number[],
  ruleOf: (id: number) => ScheduleRule | undefined,
): boolean {
  // First: what a blend plays is found only when somebody asks.
  if (waiting.length === 0) return false;
  const { rule, parts } = play;
  const winners = parts.flatMap(({ schedule }) => (schedule ? [ruleOf(schedule.id)] : []));
  const weight = Math.max(...winners.map((winner) => winner?.priority ?? 0));
  const rivals = waiting.map(ruleOf).filter((rival) => rule !== "exclusive" || rival?.exclusive);
  return rivals.some((rival) => {
    const priority = rival?.priority ?? 0;
    return rule === "blend" ? priority > weight : priority === weight;
  });
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
