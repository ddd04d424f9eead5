import { hasLosers, isConflict, whoWaits, withWaiting } from "@/domains/schedules/core/calendar/conflict";
import type { RunningField } from "@/domains/schedules/core/calendar/running-field";
import type { Choice } from "@/domains/schedules/core/precedence-rules";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import type { ScheduleRule } from "@/domains/schedules/schema";
import type { Play, Stretch } from "@/domains/schedules/schema/programme-calendar";

const none: readonly number[] = [];

/** Stretches as they are found: the same again makes the last one longer. */
export class StretchList {
  readonly stretches: Stretch[] = [];
  private open: Stretch | null = null;

  constructor(
    private readonly field: RunningField,
    private readonly ruleOf: (id: number) => ScheduleRule | undefined,
  ) {}

  /** What plays from an instant on. `added` came onto the field at that instant. */
  put(fromEpochMs: number, play: Play, choice: Choice, added: readonly Contender[], why: () => string): void {
    const isContested = hasLosers(choice, this.field);
    const last = this.open;
    if (last?.play === play) {
      if (isContested) last.waiting = withWaiting(last.waiting, choice, added);
      return;
    }
    const waiting = isContested ? whoWaits(choice, this.field) : none;
    this.close(fromEpochMs);
    this.open = { fromEpochMs, toEpochMs: Number.NaN, play, hasConflict: false, waiting, reason: why() };
    this.stretches.push(this.open);
  }

  /** Whether this would make the last one longer. */
  goesOn(play: Play): boolean {
    return this.open?.play === play;
  }

  /** The last one ends here, and what follows is another one even if it plays the same. */
  close(epochMs: number): void {
    if (this.open) {
      this.open.toEpochMs = epochMs;
      this.open.hasConflict = isConflict(this.open.play, this.open.waiting, this.ruleOf);
    }
    this.open = null;
  }
}
