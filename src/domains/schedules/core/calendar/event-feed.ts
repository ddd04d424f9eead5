import type { RunningField } from "@/domains/schedules/core/calendar/running-field";
import type { TurnEvents } from "@/domains/schedules/core/calendar/turn-events";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import type { ZoneClock } from "@/domains/schedules/core/zone-clock";

/** Lets events happen at the instants at which the wall clock gets to them; one hour of spring is a single instant. */
export class EventFeed {
  private next = 0;
  private nextWall = Number.NaN;
  /** When something happens next, in epoch milliseconds; infinite when all has happened. */
  nextAt = 0;

  constructor(
    private readonly events: TurnEvents,
    private readonly field: RunningField,
    private readonly clock: ZoneClock,
  ) {
    this.look();
  }

  /** Everything up to and with an instant; `added` collects who comes onto the field. */
  advance(epochMs: number, added: Contender[]): void {
    while (this.nextAt <= epochMs) {
      const contender = this.field.apply(this.next);
      if (contender) added.push(contender);
      this.next += 1;
      this.look();
    }
  }

  private look(): void {
    if (this.next >= this.events.table.count) {
      this.nextAt = Number.POSITIVE_INFINITY;
      return;
    }
    const wall = this.events.from + this.events.table.offsetAt(this.next);
    if (wall === this.nextWall) return;
    this.nextWall = wall;
    this.nextAt = this.clock.epochMsOf(wall);
  }
}
