import type { schedules } from "@/db/schema/schedules";
import { recurrence, type ScheduleRule } from "@/domains/schedules/schema";

export type ScheduleRow = typeof schedules.$inferSelect;

/** A rule whose sequence lies in the trash has nothing to play until that comes back. */
export function playableRule(rule: ScheduleRule, sequenceDeletedAt: Date | null): ScheduleRule {
  return sequenceDeletedAt === null ? rule : { ...rule, categoryId: null, sequenceId: null };
}

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
    holidayRegion: row.holidayRegion,
    holidayObserved: row.holidayObserved,
    holidayDaysBefore: row.holidayDaysBefore,
    holidayDaysAfter: row.holidayDaysAfter,
  };
}
