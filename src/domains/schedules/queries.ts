import { asc, eq, inArray, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { readSettings } from "@/domains/operations/queries";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { contentOf } from "@/domains/schedules/core/content-of";
import { describeActivity } from "@/domains/schedules/core/describe-activity";
import { type LookAhead, lookAhead } from "@/domains/schedules/core/look-ahead";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { recurrence, type Schedule, type ScheduleRule, scheduleIdInput } from "@/domains/schedules/schema";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

type ScheduleRow = typeof schedules.$inferSelect;

/** What the deciding functions read of a row. A recurrence that cannot be read any more counts as none. */
export function toRule(row: ScheduleRow): ScheduleRule {
  return {
    id: row.id,
    name: row.name,
    type: row.type,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    categoryId: row.categoryId,
    sequenceId: row.sequenceId,
    fallbackCategoryId: row.fallbackCategoryId,
    recurrence: recurrence.nullable().catch(null).parse(row.recurrence),
    playMode: row.playMode,
    priority: row.priority,
    exclusive: row.exclusive,
    blend: row.blend,
    isEnabled: row.isEnabled,
    holidayName: row.holidayName,
    holidayCountry: row.holidayCountry,
  };
}

function activityOf(rule: ScheduleRule, wallSeconds: number): Pick<Schedule, "isActive" | "activeReason"> {
  if (contentOf(rule) === null) {
    return {
      isActive: false,
      activeReason: "What it played is gone: choose another category, and it plays again.",
    };
  }
  const { isActive, reason } = describeActivity(compileSchedule(rule), wallSeconds);
  return { isActive, activeReason: reason };
}

const fallback = alias(categories, "fallback");

/** Schedules with the names of their categories, and whether it is their time; one query for all of it. */
export async function readSchedules({ db, clock }: Pick<Context, "db" | "clock">, where?: SQL) {
  const { zone } = await readSettings(db);
  const rows = await db
    .select({
      schedule: schedules,
      category: { id: categories.id, name: categories.name },
      sequence: { id: sequences.id, name: sequences.name, isInline: sequences.isInline },
      fallbackCategory: { id: fallback.id, name: fallback.name },
    })
    .from(schedules)
    .leftJoin(categories, eq(categories.id, schedules.categoryId))
    .leftJoin(sequences, eq(sequences.id, schedules.sequenceId))
    .leftJoin(fallback, eq(fallback.id, schedules.fallbackCategoryId))
    .where(where)
    .orderBy(asc(schedules.id));
  const wallSeconds = zoneClock(zone).wallSecondsAt(clock.now().getTime());
  return rows.map(({ schedule, category, sequence, fallbackCategory }): Schedule => {
    const rule = toRule(schedule);
    return {
      ...rule,
      color: schedule.color,
      category,
      sequence,
      fallbackCategory,
      ...activityOf(rule, wallSeconds),
      createdAt: schedule.createdAt.toISOString(),
      updatedAt: schedule.updatedAt.toISOString(),
    };
  });
}

/** Throws `not-found` for a schedule that does not exist. */
export async function readSchedule(context: Pick<Context, "db" | "clock">, id: number): Promise<Schedule> {
  const [schedule] = await readSchedules(context, eq(schedules.id, id));
  if (!schedule) throw notFound(`There is no schedule ${id}.`);
  return schedule;
}

export const listSchedules = query({ scope: "schedules:read", input: z.void() }, (context) =>
  readSchedules(context),
);

export const getSchedule = query({ scope: "schedules:read", input: scheduleIdInput }, (context, { id }) =>
  readSchedule(context, id),
);

/** Those whose time is now; which of them plays is for the programme to say. */
export const listActiveSchedules = query({ scope: "schedules:read", input: z.void() }, async (context) => {
  const enabled = await readSchedules(context, eq(schedules.isEnabled, true));
  return enabled.filter((schedule) => schedule.isActive);
});

/**
 * Throws `not-found`, with the field, for a category or a sequence that does not exist. Holds both until the
 * transaction ends, so that they cannot be deleted between the check and the write.
 */
export async function requireContents(
  db: Context["db"],
  wanted: Pick<ScheduleRule, "categoryId" | "fallbackCategoryId" | "sequenceId">,
): Promise<void> {
  const ids = [wanted.categoryId, wanted.fallbackCategoryId].filter((id) => id !== null);
  const found = ids.length === 0 ? [] : await heldCategories(db, ids);
  for (const field of ["categoryId", "fallbackCategoryId"] as const) {
    const id = wanted[field];
    if (id !== null && !found.includes(id)) throw notFound(`There is no category ${id}.`, { field });
  }
  if (wanted.sequenceId !== null && !(await isSequence(db, wanted.sequenceId))) {
    throw notFound(`There is no sequence ${wanted.sequenceId}.`, { field: "sequenceId" });
  }
}

async function heldCategories(db: Context["db"], ids: number[]): Promise<number[]> {
  const rows = await db
    .select({ id: categories.id })
    .from(categories)
    .where(inArray(categories.id, ids))
    .for("key share");
  return rows.map((row) => row.id);
}

async function isSequence(db: Context["db"], id: number): Promise<boolean> {
  const rows = await db
    .select({ id: sequences.id })
    .from(sequences)
    .where(eq(sequences.id, id))
    .for("key share");
  return rows.length > 0;
}

/** What is on the programme beside schedules; whoever owns it hands it in. */
export type BesideSchedules = Pick<ResolveInput, "override" | "genre" | "filler"> &
  Pick<ResolveInput["settings"], "genrePriority">;

/** Everything that decides what plays, read once, so that many moments can be asked about. */
export interface ProgrammeRules {
  /** IANA name. */
  zone: string;
  /** What plays at a moment, until when, and what comes after. */
  lookAheadFrom(now: Date, beside: BesideSchedules): LookAhead;
  /** What the wall clock shows at a moment, `YYYY-MM-DDTHH:MM:SS`. */
  wallTimeAt(now: Date): string;
  /** The first instant at which the wall shows this time; null when the text is no time. */
  instantOf(wallTime: string): Date | null;
}

/** Reads the enabled schedules and the settings for the one resolver. */
export async function readProgrammeRules(db: Context["db"]): Promise<ProgrammeRules> {
  const settings = await readSettings(db);
  const rows = await db
    .select()
    .from(schedules)
    .where(eq(schedules.isEnabled, true))
    .orderBy(asc(schedules.id));
  const compiled = rows.map((row) => compileSchedule(toRule(row)));
  const { zone, passiveMode: passive, clearWhenInactive } = settings;
  const clock = zoneClock(zone);
  return {
    zone,
    lookAheadFrom: (now, { genrePriority, ...beside }) =>
      lookAhead({
        schedules: compiled,
        now,
        zone,
        ...beside,
        settings: { passive, clearWhenInactive, genrePriority },
      }),
    wallTimeAt: (now) => formatWallSeconds(clock.wallSecondsAt(now.getTime())),
    instantOf: (wallTime) => {
      const seconds = parseWallSeconds(wallTime);
      return seconds === null ? null : new Date(clock.epochMsOf(seconds));
    },
  };
}
