import { addWaiting, isConflict, whoWaits } from "@/domains/schedules/core/calendar/conflict";
import type { Play } from "@/domains/schedules/core/calendar/play-book";
import type { RunningField } from "@/domains/schedules/core/calendar/running-field";
import type { Choice } from "@/domains/schedules/core/precedence-rules";
import type { Contender } from "@/domains/schedules/core/tie-breaks";

/** A stretch of time over which the same plays. */
export interface Stretch {
  fromEpochMs: number;
  /** Exclusive. */
  toEpochMs: number;
  play: Play;
  /** At some moment of it a schedule whose time it is loses to another one. */
  hasConflict: boolean;
  /** The ids of schedules that lose, the first few. */
  waiting: number[];
  /** Why it plays, as it is when the stretch begins; empty unless asked for. */
  reason: string;
}

/** Stretches as they are found: the same again makes the last one longer. */
export class StretchList {
  readonly stretches: Stretch[] = [];

  constructor(private readonly field: RunningField) {}

  /** What plays from an instant on. `added` came onto the field at that instant. */
  put(fromEpochMs: number, play: Play, choice: Choice, added: readonly Contender[], why: () => string): void {
    const hasConflict = isConflict(choice, this.field);
    const last = this.stretches.at(-1);
    if (last?.play === play) {
      if (hasConflict) addWaiting(last.waiting, choice, added);
      last.hasConflict ||= hasConflict;
      return;
    }
    const waiting = hasConflict ? whoWaits(choice, this.field) : [];
    this.close(fromEpochMs);
    this.stretches.push({
      fromEpochMs,
      toEpochMs: Number.NaN,
      play,
      hasConflict,
      waiting,
      reason: why(),
    });
  }

  /** The last one ends here. */
  close(epochMs: number): void {
    const last = this.stretches.at(-1);
    if (last) last.toEpochMs = epochMs;
  }
}
