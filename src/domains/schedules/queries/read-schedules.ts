import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { readSettings } from "@/domains/operations/queries";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { activityOf } from "@/domains/schedules/queries/activity-of";
import { almanacFor } from "@/domains/schedules/queries/open-almanac";
import { playableRule, toRule } from "@/domains/schedules/queries/to-rule";
import type { Schedule } from "@/domains/schedules/schema";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

const fallback = alias(categories, "fallback");

/**
 * Schedules with the names of their categories, what their sequences are made of, and whether it is their time; the
 * same few queries, however many there are.
 */
export async function readSchedules(
  { db, clock }: Pick<Context, "db" | "clock">,
  where?: SQL,
): Promise<Schedule[]> {
  const { zone } = await readSettings(db);
  const rows = await db
    .select({
      schedule: schedules,
      category: { id: categories.id, name: categories.name },
      sequence: {
        id: sequences.id,
        name: sequences.name,
        isInline: sequences.isInline,
        deletedAt: sequences.deletedAt,
      },
      fallbackCategory: { id: fallback.id, name: fallback.name },
    })
    .from(schedules)
    .leftJoin(categories, eq(categories.id, schedules.categoryId))
    .leftJoin(sequences, eq(sequences.id, schedules.sequenceId))
    .leftJoin(fallback, eq(fallback.id, schedules.fallbackCategoryId))
    .where(and(isNull(schedules.deletedAt), where))
    .orderBy(asc(schedules.id));
  const blocks = await readBlocks(db, [...new Set(rows.flatMap(({ sequence }) => sequence?.id ?? []))]);
  const wallSeconds = zoneClock(zone).wallSecondsAt(clock.now().getTime());
  const withRules = rows.map((row) => ({ ...row, rule: toRule(row.schedule) }));
  const almanac = await almanacFor(withRules.map(({ rule }) => rule));
  return withRules.map(({ schedule, rule, category, sequence, fallbackCategory }): Schedule => {
    return {
      ...rule,
      color: schedule.color,
      category,
      sequence: sequence && {
        id: sequence.id,
        name: sequence.isInline ? schedule.name : sequence.name,
        isInline: sequence.isInline,
        blocks: (blocks.get(sequence.id) ?? []).map((block) => block.plan),
      },
      fallbackCategory,
      ...activityOf(playableRule(rule, sequence?.deletedAt ?? null), wallSeconds, almanac),
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
