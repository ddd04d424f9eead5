import type { GenrePriority } from "@/domains/operations/constants";
import type { CompiledSchedule } from "@/domains/schedules/core/compile-schedule";
import { contentOf } from "@/domains/schedules/core/content-of";
import { isActive } from "@/domains/schedules/core/is-active";
import type { Contender } from "@/domains/schedules/core/tie-breaks";
import type { ZoneClock } from "@/domains/schedules/core/zone-clock";
import type { ProgrammeContent, ScheduleRule } from "@/domains/schedules/schema";

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

/** Everything the rules look at, gathered once. */
export interface Situation {
  wallSeconds: number;
  /** Put on by hand and not expired; `untilWall` null means until somebody takes it off. */
  override: { content: ProgrammeContent; untilWall: number | null } | null;
  genre: { categoryId: number; genre: string; untilWall: number; isFirst: boolean } | null;
  /** Enabled schedules whose time it is and which have something to play. */
  contenders: readonly Contender[];
  /** Enabled schedules with a fallback that have begun and whose time it is not; the next in line first. */
  fallbacks: readonly ScheduleRule[];
  /** The same for schedules that are over for good; the one that ended last first. */
  finishedFallbacks: readonly ScheduleRule[];
  /** Null: switched off or nothing chosen. */
  filler: ProgrammeContent | null;
  isPassive: boolean;
  clearsWhenInactive: boolean;
}

function contenderOf(schedule: CompiledSchedule, wallSeconds: number): Contender {
  const segment = schedule.window?.segmentAt(wallSeconds);
  return { schedule, startsAt: segment?.from ?? 0, endsAt: segment?.to ?? 0 };
}

/** Schedules with a fallback whose time it is not: those still to come back, and those over for good. */
function fallbacksOf(idle: readonly CompiledSchedule[], wallSeconds: number) {
  const alive: ScheduleRule[] = [];
  const finished: { rule: ScheduleRule; endedAt: number }[] = [];
  for (const { rule, window } of idle) {
    if (rule.fallbackCategoryId === null || !window) continue;
    const { from, to, isInside } = window.segmentAt(wallSeconds);
    if (window.isYearly || isInside) alive.push(rule);
    else if (to === Number.POSITIVE_INFINITY) finished.push({ rule, endedAt: from });
  }
  alive.sort((a, b) => b.priority - a.priority || a.id - b.id);
  finished.sort((a, b) => b.endedAt - a.endedAt || a.rule.id - b.rule.id);
  return { fallbacks: alive, finishedFallbacks: finished.map(({ rule }) => rule) };
}

/** By how much the clock that wrote a moment may run ahead of the one that reads it. */
const clockToleranceMs = 60_000;

function overrideOf({ override, now }: ResolveInput, clock: ZoneClock): Situation["override"] {
  if (!override) return null;
  const { content, appliedAt, expiresAt } = override;
  // A question about an earlier moment: it was not on yet.
  if (appliedAt.getTime() - now.getTime() > clockToleranceMs) return null;
  if (!expiresAt) return { content, untilWall: null };
  if (expiresAt <= now) return null;
  return { content, untilWall: clock.wallSecondsAt(expiresAt.getTime()) };
}

function genreOf({ genre, now, settings }: ResolveInput, clock: ZoneClock): Situation["genre"] {
  if (!genre || genre.expiresAt <= now || genre.appliedAt.getTime() - now.getTime() > clockToleranceMs)
    return null;
  return {
    categoryId: genre.categoryId,
    genre: genre.genre,
    untilWall: clock.wallSecondsAt(genre.expiresAt.getTime()),
    isFirst: settings.genrePriority === "genres",
  };
}

/** Looks round once, so that the rules only have to choose. */
export function survey(input: ResolveInput, clock: ZoneClock): Situation {
  const wallSeconds = clock.wallSecondsAt(input.now.getTime());
  const contenders: Contender[] = [];
  const idle: CompiledSchedule[] = [];
  for (const schedule of input.schedules) {
    if (!schedule.rule.isEnabled) continue;
    const hasContent = contentOf(schedule.rule) !== null;
    if (hasContent && isActive(schedule, wallSeconds)) contenders.push(contenderOf(schedule, wallSeconds));
    else idle.push(schedule);
  }
  return {
    wallSeconds,
    override: overrideOf(input, clock),
    genre: genreOf(input, clock),
    contenders,
    ...fallbacksOf(idle, wallSeconds),
    filler: input.filler,
    isPassive: input.settings.passive,
    clearsWhenInactive: input.settings.clearWhenInactive,
  };
}
