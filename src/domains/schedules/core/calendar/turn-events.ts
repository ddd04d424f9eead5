import { EventTable } from "@/domains/schedules/core/calendar/event-table";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import type { FallbackOwner } from "@/domains/schedules/core/fallback-order";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import { eachTurn, type Turn } from "@/domains/schedules/core/turn";

/** Every change of every schedule over a stretch of the wall clock, the earliest first. */
export interface TurnEvents {
  /** In wall seconds. */
  from: number;
  /** Which schedule changes when, and what it becomes: places in the lists below. */
  table: EventTable;
  schedules: readonly CompiledSchedule[];
  contenders: readonly Contender[];
  owners: readonly FallbackOwner[];
}

/** What one schedule is in its turns, by place in the lists of all; it differs only in the dates. */
class Roles {
  readonly contenders: Contender[] = [];
  readonly owners: FallbackOwner[] = [];
  private firstContender = 0;
  private firstOwner = 0;

  /** From here on for another schedule. */
  begin(): void {
    this.firstContender = this.contenders.length;
    this.firstOwner = this.owners.length;
  }

  contenderOf(schedule: CompiledSchedule, { isContender, startsAt, endsAt }: Turn): number {
    if (!isContender) return -1;
    for (let id = this.contenders.length - 1; id >= this.firstContender; id -= 1) {
      const known = this.contenders[id];
      if (known?.startsAt === startsAt && known.endsAt === endsAt) return id;
    }
    return this.contenders.push({ schedule, startsAt, endsAt }) - 1;
  }

  ownerOf(schedule: CompiledSchedule, { fallback, startsAt }: Turn): number {
    if (fallback === "none") return -1;
    const endedAt = fallback === "finished" ? startsAt : null;
    for (let id = this.owners.length - 1; id >= this.firstOwner; id -= 1) {
      if (this.owners[id]?.endedAt === endedAt) return id;
    }
    return this.owners.push({ schedule, endedAt }) - 1;
  }
}

/** Lists what enabled schedules do from one wall second to another, beginning with how they stand at first. */
export function turnEvents(all: readonly CompiledSchedule[], from: number, to: number): TurnEvents {
  const schedules = all.filter(({ rule }) => rule.isEnabled);
  const table = new EventTable();
  const roles = new Roles();
  for (const [place, schedule] of schedules.entries()) {
    roles.begin();
    eachTurn(schedule, from, to, (turn) => {
      const contender = roles.contenderOf(schedule, turn);
      table.add(turn.from - from, place, contender, roles.ownerOf(schedule, turn));
    });
  }
  table.sort();
  return { from, table, schedules, contenders: roles.contenders, owners: roles.owners };
}
