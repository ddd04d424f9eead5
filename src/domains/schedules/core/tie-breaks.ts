import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { quoted } from "@/lib/quoted";

/** An active schedule with what decides between it and others. */
export interface Contender {
  schedule: CompiledSchedule;
  /** When the stretch of its dates that holds this moment began and ends, in wall seconds; may be infinite. */
  startsAt: number;
  endsAt: number;
}

interface TieBreak {
  /** Below 0: the first is preferred. */
  compare(a: Contender, b: Contender): number;
  /** Why the loser lost, as the end of a sentence that begins with its name. */
  say(loser: Contender, winner: Contender): string;
}

const name = ({ schedule }: Contender) => quoted(schedule.rule.name);
const priority = ({ schedule }: Contender) => schedule.rule.priority;
/** Without infinities minus infinities. */
const byNumber = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** How one of several is chosen, by name; the lists below put them in order. */
const tieBreaks = {
  priority: {
    compare: (a, b) => priority(b) - priority(a),
    say: (loser, winner) =>
      `has a lower priority than ${name(winner)} (${priority(loser)} against ${priority(winner)}).`,
  },
  end: {
    compare: (a, b) => byNumber(a.endsAt, b.endsAt),
    say: (_loser, winner) => `has the same priority as ${name(winner)}, which is over sooner.`,
  },
  start: {
    compare: (a, b) => byNumber(a.startsAt, b.startsAt),
    say: (_loser, winner) => `has the same priority as ${name(winner)}, which began earlier.`,
  },
  id: {
    compare: (a, b) => a.schedule.rule.id - b.schedule.rule.id,
    // Those that play alone are not asked when they began, so their dates may differ there.
    say: (loser, winner) =>
      `has the same priority and ${loser.startsAt === winner.startsAt ? "dates" : "end"} as ${name(winner)}, which was made earlier.`,
  },
} satisfies Record<string, TieBreak>;
export type TieBreakName = keyof typeof tieBreaks;

/** Between schedules that play alone. */
export const exclusiveOrder: readonly TieBreakName[] = ["priority", "end", "id"];
/** Between all others. */
export const priorityOrder: readonly TieBreakName[] = ["priority", "end", "start", "id"];

/** Below 0: the first is preferred. Never 0 for two schedules. */
export function compareContenders(a: Contender, b: Contender, order: readonly TieBreakName[]): number {
  for (const each of order) {
    const difference = tieBreaks[each].compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The one that wins; null when there is none. */
export function firstOf(contenders: readonly Contender[], order: readonly TieBreakName[]): Contender | null {
  let first: Contender | null = null;
  for (const each of contenders) {
    if (!first || compareContenders(each, first, order) < 0) first = each;
  }
  return first;
}

/** Sorts contenders, the winner first. */
export function inOrder(contenders: readonly Contender[], order: readonly TieBreakName[]): Contender[] {
  return [...contenders].sort((a, b) => compareContenders(a, b, order));
}

/** The first thing that set loser and winner apart, as the end of a sentence. */
export function whyItLost(loser: Contender, winner: Contender, order: readonly TieBreakName[]): string {
  const decisive = order.find((each) => tieBreaks[each].compare(winner, loser) !== 0) ?? "id";
  return tieBreaks[decisive].say(loser, winner);
}
