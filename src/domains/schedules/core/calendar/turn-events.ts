import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import type { FallbackOwner } from "@/domains/schedules/core/fallback-order";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import { type Turn, turnAt } from "@/domains/schedules/core/turn";

/** Every change of every schedule over a stretch of the wall clock, the earliest first. */
export interface TurnEvents {
  count: number;
  /** In wall seconds. */
  wallAt(index: number): number;
  /** Which schedule changes, and what it becomes: places in the lists below; -1 for none. */
  scheduleAt(index: number): number;
  contenderAt(index: number): number;
  ownerAt(index: number): number;
  schedules: readonly CompiledSchedule[];
  contenders: readonly Contender[];
  owners: readonly FallbackOwner[];
}

/** More events than this do not fit into the numbers they are sorted by; a year of 1,000 schedules has 730,000. */
const eventsMax = 2 ** 27;

interface Draft {
  walls: number[];
  schedules: number[];
  contenderIds: number[];
  ownerIds: number[];
  contenders: Contender[];
  owners: FallbackOwner[];
}

/** The turns of one schedule, one after the other. Its contenders and owners differ only in their dates. */
function addTurns(draft: Draft, schedule: CompiledSchedule, place: number, from: number, to: number): void {
  const firstContender = draft.contenders.length;
  const firstOwner = draft.owners.length;
  for (let at = from; at < to; ) {
    const turn = turnAt(schedule, at, to);
    draft.walls.push(at);
    draft.schedules.push(place);
    draft.contenderIds.push(turn.isContender ? contenderId(draft, firstContender, schedule, turn) : -1);
    draft.ownerIds.push(turn.fallback === "none" ? -1 : ownerId(draft, firstOwner, schedule, turn));
    at = turn.to;
  }
}

function contenderId({ contenders }: Draft, first: number, schedule: CompiledSchedule, turn: Turn): number {
  for (let id = contenders.length - 1; id >= first; id -= 1) {
    const known = contenders[id];
    if (known?.startsAt === turn.startsAt && known.endsAt === turn.endsAt) return id;
  }
  return contenders.push({ schedule, startsAt: turn.startsAt, endsAt: turn.endsAt }) - 1;
}

function ownerId({ owners }: Draft, first: number, schedule: CompiledSchedule, turn: Turn): number {
  const endedAt = turn.fallback === "finished" ? turn.startsAt : null;
  for (let id = owners.length - 1; id >= first; id -= 1) {
    if (owners[id]?.endedAt === endedAt) return id;
  }
  return owners.push({ schedule, endedAt }) - 1;
}

/** The order of the events, as places in the list in which they were found. */
function sorted(walls: readonly number[], from: number): Float64Array {
  const keys = new Float64Array(walls.length);
  for (let index = 0; index < keys.length; index += 1) {
    keys[index] = ((walls[index] ?? 0) - from) * eventsMax + index;
  }
  keys.sort();
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    keys[index] = key - Math.floor(key / eventsMax) * eventsMax;
  }
  return keys;
}

/** Lists what enabled schedules do from one wall second to another, beginning with how they stand at first. */
export function turnEvents(all: readonly CompiledSchedule[], from: number, to: number): TurnEvents {
  const draft: Draft = {
    walls: [],
    schedules: [],
    contenderIds: [],
    ownerIds: [],
    contenders: [],
    owners: [],
  };
  const schedules = all.filter(({ rule }) => rule.isEnabled);
  schedules.forEach((schedule, place) => {
    addTurns(draft, schedule, place, from, to);
  });
  const order = sorted(draft.walls, from);
  const place = (index: number) => order[index] ?? 0;
  return {
    count: order.length,
    wallAt: (index) => draft.walls[place(index)] ?? 0,
    scheduleAt: (index) => draft.schedules[place(index)] ?? 0,
    contenderAt: (index) => draft.contenderIds[place(index)] ?? -1,
    ownerAt: (index) => draft.ownerIds[place(index)] ?? -1,
    schedules,
    contenders: draft.contenders,
    owners: draft.owners,
  };
}
