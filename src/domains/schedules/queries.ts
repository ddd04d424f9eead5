import { asc, eq, inArray, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { readSettings } from "@/domains/operations/queries";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { describeActivity } from "@/domains/schedules/core/describe-activity";
import { type LookAhead, lookAhead } from "@/domains/schedules/core/look-ahead";
import type { ProgrammeOverride } from "@/domains/schedules/core/situation";
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
  if (rule.categoryId === null) {
    return { isActive: false, activeReason: "Its category is gone: choose another one, and it plays again." };
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
      fallbackCategory: { id: fallback.id, name: fallback.name },
    })
    .from(schedules)
    .leftJoin(categories, eq(categories.id, schedules.categoryId))
    .leftJoin(fallback, eq(fallback.id, schedules.fallbackCategoryId))
    .where(where)
    .orderBy(asc(schedules.id));
  const wallSeconds = zoneClock(zone).wallSecondsAt(clock.now().getTime());
  return rows.map(({ schedule, category, fallbackCategory }): Schedule => {
    const rule = toRule(schedule);
    return {
      ...rule,
      color: schedule.color,
      category,
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
 * Throws `not-found`, with the field, for a category that does not exist. Holds the category until the transaction
 * ends, so that it cannot be deleted between the check and the write.
 */
export async function requireCategories(
  db: Context["db"],
  wanted: { categoryId: number | null; fallbackCategoryId: number | null },
): Promise<void> {
  const ids = [wanted.categoryId, wanted.fallbackCategoryId].filter((id) => id !== null);
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: categories.id })
    .from(categories)
    .where(inArray(categories.id, ids))
    .for("key share");
  const found = new Set(rows.map((row) => row.id));
  for (const field of ["categoryId", "fallbackCategoryId"] as const) {
    const id = wanted[field];
    if (id !== null && !found.has(id)) throw notFound(`There is no category ${id}.`, { field });
  }
}

/** Everything that decides what plays, read once, so that many moments can be asked about. */
export interface ProgrammeRules {
  /** IANA name. */
  zone: string;
  /** What plays at a moment, until when, and what comes after; `override` is a category put on by hand. */
  lookAheadFrom(now: Date, override: ProgrammeOverride | null): LookAhead;
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
    lookAheadFrom: (now, override) =>
      lookAhead({
        schedules: compiled,
        now,
        zone,
        override,
        filler: null,
        settings: { passive, clearWhenInactive },
      }),
    wallTimeAt: (now) => formatWallSeconds(clock.wallSecondsAt(now.getTime())),
    instantOf: (wallTime) => {
      const seconds = parseWallSeconds(wallTime);
      return seconds === null ? null : new Date(clock.epochMsOf(seconds));
    },
  };
}
