import type { PlayMode } from "@/domains/prerolls/constants";
import { priorityMax, priorityMin } from "@/domains/schedules/constants";
import { describeWhen, isOvernight } from "./describe-when";
import { draftRule } from "./draft-rule";
import type { ScheduleValues } from "./schedule-values";

export interface DraftNames {
  category: { name: string; playMode: PlayMode } | undefined;
  /** Plays in the place of the category. */
  sequence?: { name: string } | undefined;
  fallback: { name: string } | undefined;
}

function howItPlays({ playMode }: ScheduleValues, { category, sequence }: DraftNames): string {
  if (sequence) return "plays, block by block";
  const mode = playMode ?? category?.playMode;
  if (mode === undefined) return "plays";
  return mode === "playlist"
    ? "plays, all clips in their order"
    : "plays, one clip picked at random each time";
}

function howItMeetsOthers({ exclusive, blend, priority }: ScheduleValues): string {
  if (exclusive)
    return `Nothing else plays then, unless another that plays alone has more than priority ${priority}.`;
  if (blend)
    return "It shares the screen with others that blend at the same time; by itself it counts by its priority.";
  if (priority === priorityMin) return "Everything else of a higher priority goes before it.";
  if (priority === priorityMax) return "It goes before everything of a lower priority.";
  return `It goes before everything below priority ${priority}, and waits for what is above.`;
}

/** A week or a month without days is not every day: the form still asks for them. */
function lacksDays({ type, recurrence }: ScheduleValues): boolean {
  if (type === "weekly") return recurrence.weekDays.length === 0;
  return type === "monthly" && recurrence.monthDays.length + recurrence.months.length === 0;
}

/** What a schedule means, in sentences, while it is being written. `today` is an ISO date. */
export function describeDraft(values: ScheduleValues, names: DraftNames, today: string): string[] {
  const rule = draftRule(values);
  const what = names.sequence?.name ?? names.category?.name ?? "What you choose";
  const everyDay = lacksDays(values) ? "On the days you choose" : undefined;
  return [
    `${describeWhen(rule, today, everyDay)}: ${what} ${howItPlays(values, names)}.`,
    ...(isOvernight(rule) ? ["A night runs over midnight and belongs to the day on which it begins."] : []),
    howItMeetsOthers(values),
    ...(names.fallback
      ? [`Between its times ${names.fallback.name} plays, while no other schedule does.`]
      : []),
    ...(values.isEnabled ? [] : ["It is switched off: it plays once you switch it on."]),
  ];
}
