import { asc, eq, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { readSettings } from "@/domains/operations/queries";
import { contentOf } from "@/domains/schedules/core/content-of";
import { describeActivity } from "@/domains/schedules/core/describe-activity";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { compileStored } from "@/domains/schedules/queries/compile-stored";
import { toRule } from "@/domains/schedules/queries/to-rule";
import type { Schedule, ScheduleRule } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

function activityOf(rule: ScheduleRule, wallSeconds: number): Pick<Schedule, "isActive" | "activeReason"> {
  if (contentOf(rule) === null) {
    return {
      isActive: false,
      activeReason: "What it played is gone: choose another category, and it plays again.",
    };
  }
  const { isActive, reason } = describeActivity(compileStored(rule), wallSeconds);
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
