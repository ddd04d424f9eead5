import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { contentOf } from "@/domains/schedules/core/content-of";
import { type Standing, standingAt } from "@/domains/schedules/core/standing";

/** A fallback counts from the first day of its schedule on, and less once the schedule is over for good. */
export type FallbackState = "none" | "waiting" | "finished";

/** A stretch over which a schedule means the same to the decision, in wall seconds. */
export interface Turn {
  from: number;
  /** Exclusive. */
  to: number;
  /** Whether it means something else from `to` on; else nobody looked further. */
  changes: boolean;
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
    changes: false,
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

/** What an enabled schedule means to the decision at a moment, and until when, looking no further than `limit`. */
export function turnAt(schedule: CompiledSchedule, at: number, limit: number): Turn {
  const turn = turnOf(schedule, standingAt(schedule, at, limit));
  while (turn.to < limit) {
    const next = turnOf(schedule, standingAt(schedule, turn.to, limit));
    if (!isSame(turn, next)) {
      turn.changes = true;
      break;
    }
    turn.to = next.to;
  }
  return turn;
}

const known = new WeakMap<CompiledSchedule, Turn>();

/** The same, remembering the last answer: whoever asks again a minute later pays nothing. */
export function currentTurn(schedule: CompiledSchedule, at: number, limit: number): Turn {
  const last = known.get(schedule);
  if (last && at >= last.from && at < last.to && (last.changes || last.to >= limit)) return last;
  const turn = turnAt(schedule, at, limit);
  known.set(schedule, turn);
  return turn;
}
