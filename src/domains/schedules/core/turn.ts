import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { contentOf } from "@/domains/schedules/core/content-of";
import { type Standing, standingAt } from "@/domains/schedules/core/standing";

/** A fallback counts from the first day of its schedule on, and less once the schedule is over for good. */
export type FallbackState = "none" | "waiting" | "finished";

/** A stretch over which a schedule means the same to the decision, in wall seconds. */
export interface Turn {
  from: number;
  /** Exclusive. It may mean the same beyond: nobody looked further. */
  to: number;
  /** It wants the screen: its time has come and it has something to play. */
  isContender: boolean;
  /** The dates that ties are broken by. */
  startsAt: number;
  endsAt: number;
  fallback: FallbackState;
}

function fallbackState({ rule, window }: CompiledSchedule, { segment }: Standing): FallbackState {
  if (rule.fallbackCategoryId === null || !window) return "none";
  if (window.isYearly || segment.isInside) return "waiting";
  return segment.to === Number.POSITIVE_INFINITY ? "finished" : "none";
}

function turnOf(schedule: CompiledSchedule, standing: Standing): Turn {
  const isContender = standing.isActive && contentOf(schedule.rule) !== null;
  const { from: startsAt, to: endsAt } = isContender ? standing.dates : standing.segment;
  return {
    from: standing.from,
    to: standing.to,
    isContender,
    startsAt,
    endsAt,
    fallback: isContender ? "none" : fallbackState(schedule, standing),
  };
}

/** Whether the decision could tell the two apart. */
function isSame(a: Turn, b: Turn): boolean {
  if (a.isContender !== b.isContender || a.fallback !== b.fallback) return false;
  return !a.isContender || (a.startsAt === b.startsAt && a.endsAt === b.endsAt);
}

/** Lets a turn last until it means something else, which is answered, or to `limit` or beyond: then null. */
function extend(schedule: CompiledSchedule, turn: Turn, limit: number): Turn | null {
  while (turn.to < limit) {
    const next = turnOf(schedule, standingAt(schedule, turn.to, limit));
    if (!isSame(turn, next)) return next;
    turn.to = next.to;
  }
  return null;
}

/** All turns of an enabled schedule that begin from `from` on and before `to`, in order. */
export function eachTurn(
  schedule: CompiledSchedule,
  from: number,
  to: number,
  visit: (turn: Turn) => void,
): void {
  let turn: Turn | null = turnOf(schedule, standingAt(schedule, from, to));
  while (turn) {
    const next: Turn | null = extend(schedule, turn, to);
    visit(turn);
    turn = next;
  }
}

const known = new WeakMap<CompiledSchedule, { turn: Turn; changes: boolean }>();

/**
 * What an enabled schedule means to the decision at a moment, and when that changes: null when it does not before
 * `limit`. The last answer is remembered, so that whoever asks again a minute later pays nothing.
 */
export function currentTurn(
  schedule: CompiledSchedule,
  at: number,
  limit: number,
): { turn: Turn; changesAt: number | null } {
  let last = known.get(schedule);
  if (!last || at < last.turn.from || at >= last.turn.to || (!last.changes && last.turn.to < limit)) {
    const turn = turnOf(schedule, standingAt(schedule, at, limit));
    last = { turn, changes: extend(schedule, turn, limit) !== null };
    known.set(schedule, last);
  }
  const { turn, changes } = last;
  return { turn, changesAt: changes && turn.to < limit ? turn.to : null };
}
