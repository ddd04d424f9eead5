import type { PrecedenceRule, ProgrammeOutcome } from "@/domains/schedules/constants";
import type { ProgrammePart } from "@/domains/schedules/schema";

/** Something that plays. Within one calendar the same thing is the same object. */
export interface Play {
  readonly outcome: ProgrammeOutcome;
  /** The rule that decided. */
  readonly rule: PrecedenceRule;
  /** Worked out when asked for: a calendar may know many blends that nobody looks at. */
  readonly parts: readonly ProgrammePart[];
}

/** A stretch of time over which the same plays. */
export interface Stretch {
  fromEpochMs: number;
  /** Exclusive. */
  toEpochMs: number;
  play: Play;
  /** Nobody said which of two should play, see `isConflict`. */
  hasConflict: boolean;
  /** The ids of schedules that lose, the first few. */
  waiting: readonly number[];
  /** Why it plays, as it is when the stretch begins; empty unless asked for. */
  reason: string;
}

export interface DaySummary {
  /** What plays on that day, the longest first; what plays first stands first among equals. */
  plays: { play: Play; seconds: number }[];
  hasConflict: boolean;
  /** At some moment nothing of ours plays. */
  hasGap: boolean;
  hasFiller: boolean;
  hasFallback: boolean;
  /** A choice by hand or a genre. */
  hasOverride: boolean;
  /** The ids of schedules that lose to another one, the first few. */
  waiting: number[];
  stretches: Stretch[];
}
