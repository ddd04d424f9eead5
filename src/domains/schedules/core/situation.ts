import type { GenrePriority } from "@/domains/operations/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import type { FallbackOwner } from "@/domains/schedules/core/fallback-order";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import type { ZoneClock } from "@/domains/schedules/core/zone-clock";
import type { ProgrammeContent } from "@/domains/schedules/schema";

/** What somebody put on by hand. */
export interface ProgrammeOverride {
  content: ProgrammeContent;
  appliedAt: Date;
  /** Null: until somebody takes it off. */
  expiresAt: Date | null;
}

/** What fits the genre that is being watched. */
export interface GenreOverride {
  categoryId: number;
  genre: string;
  appliedAt: Date;
  expiresAt: Date;
}

export interface ResolveInput {
  /** Made ready with `compileSchedule`; keep them between calls, for that is the dear part. */
  schedules: readonly CompiledSchedule[];
  now: Date;
  /** IANA name of the zone in which schedules are meant. */
  zone: string;
  override: ProgrammeOverride | null;
  genre: GenreOverride | null;
  /** What plays when nothing else does; null when filler is off. */
  filler: ProgrammeContent | null;
  settings: {
    genrePriority: GenrePriority;
    /** Touch the server only while a schedule is active. */
    passive: boolean;
    /** Empty the server's setting while no schedule is active. */
    clearWhenInactive: boolean;
  };
}

/** The schedules whose time it is, and those that wait for theirs. */
export interface Field {
  /** How many want the screen, and how many of them would share it. */
  readonly count: number;
  readonly blendCount: number;
  /** All that want the screen, in the order in which schedules were handed in. */
  contenders(): readonly Contender[];
  /** The first by the tie-breaks of all, and of those that play alone. */
  first(): Contender | null;
  firstExclusive(): Contender | null;
  /** The next in line of those with a fallback that have begun. */
  firstWaiting(): FallbackOwner | null;
  /** The same of those that are over for good. */
  firstFinished(): FallbackOwner | null;
}

/** Everything the rules look at. */
export interface Situation {
  wallSeconds: number;
  /** Put on by hand and not expired; `untilWall` null means until somebody takes it off. */
  override: { content: ProgrammeContent; untilWall: number | null } | null;
  genre: { categoryId: number; genre: string; untilWall: number; isFirst: boolean } | null;
  field: Field;
  /** Null: switched off or nothing chosen. */
  filler: ProgrammeContent | null;
  isPassive: boolean;
  clearsWhenInactive: boolean;
}

/** By how much the clock that wrote a moment may run ahead of the one that reads it. */
export const clockToleranceMs = 60_000;

type Beside = Omit<ResolveInput, "now" | "schedules">;

/** A question about an earlier moment: it was not on yet. */
const isOn = (appliedAt: Date, epochMs: number) => appliedAt.getTime() - epochMs <= clockToleranceMs;

function overrideAt({ override }: Beside, epochMs: number, clock: ZoneClock): Situation["override"] {
  if (!override || !isOn(override.appliedAt, epochMs)) return null;
  const { content, expiresAt } = override;
  if (!expiresAt) return { content, untilWall: null };
  if (expiresAt.getTime() <= epochMs) return null;
  return { content, untilWall: clock.wallSecondsAt(expiresAt.getTime()) };
}

function genreAt({ genre, settings }: Beside, epochMs: number, clock: ZoneClock): Situation["genre"] {
  if (!genre || genre.expiresAt.getTime() <= epochMs || !isOn(genre.appliedAt, epochMs)) return null;
  return {
    categoryId: genre.categoryId,
    genre: genre.genre,
    untilWall: clock.wallSecondsAt(genre.expiresAt.getTime()),
    isFirst: settings.genrePriority === "genres",
  };
}

/** The instants at which a choice by hand or a genre begins to count or ceases to, in epoch milliseconds. */
export function momentsBeside({ override, genre }: Pick<Beside, "override" | "genre">): number[] {
  return [override, genre].flatMap((each) => {
    if (!each) return [];
    const begins = each.appliedAt.getTime() - clockToleranceMs;
    return each.expiresAt ? [begins, each.expiresAt.getTime()] : [begins];
  });
}

/** Everything the rules look at at a moment; who is on the field is for the caller to know. */
export function situationAt(input: Beside, field: Field, epochMs: number, clock: ZoneClock): Situation {
  return {
    wallSeconds: clock.wallSecondsAt(epochMs),
    override: overrideAt(input, epochMs, clock),
    genre: genreAt(input, epochMs, clock),
    field,
    filler: input.filler,
    isPassive: input.settings.passive,
    clearsWhenInactive: input.settings.clearWhenInactive,
  };
}
