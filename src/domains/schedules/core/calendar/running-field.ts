import { RankSet } from "@/domains/schedules/core/calendar/rank-set";
import { Ranked } from "@/domains/schedules/core/calendar/ranked";
import type { TurnEvents } from "@/domains/schedules/core/calendar/turn-events";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { compareOwners, type FallbackOwner } from "@/domains/schedules/core/fallback-order";
import type { Field } from "@/domains/schedules/core/situation";
import {
  type Contender,
  compareContenders,
  exclusiveOrder,
  priorityOrder,
} from "@/domains/schedules/core/tie-breaks";

/** The field of schedules as it changes event by event: who comes first is known without looking at all of them. */
export class RunningField implements Field {
  private readonly contenderOf: Int32Array;
  private readonly ownerOf: Int32Array;
  private readonly byPriority: Ranked<Contender>;
  private readonly alone: Ranked<Contender>;
  private readonly owners: Ranked<FallbackOwner>;
  private readonly finished: Ranked<FallbackOwner>;
  private readonly blending: RankSet;
  private hasNews = true;
  count = 0;

  constructor(private readonly events: TurnEvents) {
    this.contenderOf = new Int32Array(events.schedules.length).fill(-1);
    this.ownerOf = new Int32Array(events.schedules.length).fill(-1);
    this.byPriority = new Ranked(events.contenders, (a, b) => compareContenders(a, b, priorityOrder));
    this.alone = new Ranked(events.contenders, (a, b) => compareContenders(a, b, exclusiveOrder));
    this.owners = new Ranked(events.owners, compareOwners);
    this.finished = new Ranked(events.owners, compareOwners);
    this.blending = new RankSet(events.schedules.length);
  }

  get blendCount(): number {
    return this.blending.size;
  }

  /** Lets an event happen; answers who came onto the field, null when nobody did. */
  apply(index: number): Contender | null {
    const { table } = this.events;
    const place = table.scheduleAt(index);
    this.setOwner(place, table.ownerAt(index));
    return this.setContender(place, table.contenderAt(index));
  }

  /** Whether anything happened since the last time that a rule could notice: most that come or go only wait. */
  takeNews(): boolean {
    const hadNews = this.hasNews;
    this.hasNews = false;
    return hadNews;
  }

  private setContender(place: number, id: number): Contender | null {
    const before = this.contenderOf[place] ?? -1;
    if (before === id) return null;
    this.contenderOf[place] = id;
    if (before >= 0) this.leave(place, before);
    if (id < 0) return null;
    this.enter(place, id);
    return this.events.contenders[id] ?? null;
  }

  private leave(place: number, id: number): void {
    const rule = this.events.schedules[place]?.rule;
    this.hasNews ||= this.first() === this.events.contenders[id];
    this.byPriority.delete(id);
    if (rule?.exclusive) this.alone.delete(id);
    if (rule?.blend) this.blending.delete(place);
    if (rule?.exclusive || rule?.blend) this.hasNews = true;
    this.count -= 1;
  }

  private enter(place: number, id: number): void {
    const rule = this.events.schedules[place]?.rule;
    this.byPriority.add(id);
    if (rule?.exclusive) this.alone.add(id);
    if (rule?.blend) this.blending.add(place);
    if (rule?.exclusive || rule?.blend) this.hasNews = true;
    this.hasNews ||= this.first() === this.events.contenders[id];
    this.count += 1;
  }

  private setOwner(place: number, id: number): void {
    const before = this.ownerOf[place] ?? -1;
    if (before === id) return;
    this.ownerOf[place] = id;
    this.hasNews = true;
    if (before >= 0) this.ownersLike(before).delete(before);
    if (id >= 0) this.ownersLike(id).add(id);
  }

  private ownersLike(id: number): Ranked<FallbackOwner> {
    return this.events.owners[id]?.endedAt === null ? this.owners : this.finished;
  }

  contenders(): readonly Contender[] {
    const found: Contender[] = [];
    for (const id of this.contenderOf) {
      const contender = this.events.contenders[id];
      if (contender) found.push(contender);
    }
    return found;
  }

  first = () => this.byPriority.first();
  firstExclusive = () => this.alone.first();
  firstWaiting = () => this.owners.first();
  firstFinished = () => this.finished.first();

  /** Everybody on the field, the first by the tie-breaks first, until `take` answers false. */
  eachContender(take: (contender: Contender) => boolean): void {
    this.byPriority.each(take);
  }

  /** Who blends now: a number that tells most sets apart, the set itself, and whether it is the same again. */
  blendHash = () => this.blending.hash();
  blendBits = () => this.blending.toBits();
  blendsAs = (bits: Uint32Array) => this.blending.hasBits(bits);
}

/** The schedules that bits of a running field stand for. */
export function schedulesOf(bits: Uint32Array, schedules: readonly CompiledSchedule[]): CompiledSchedule[] {
  return schedules.filter((_, place) => ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0);
}
