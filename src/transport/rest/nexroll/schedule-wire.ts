import { z } from "@hono/zod-openapi";
import { type ConflictMode, priorityMin } from "@/domains/schedules/constants";
import type { Schedule } from "@/domains/schedules/schema";
import { toBlocksText } from "@/transport/rest/nexroll/schedule-blocks";

const named = z.object({ id: z.int(), name: z.string() }).nullable();

export const scheduleWire = z
  .object({
    id: z.int(),
    name: z.string(),
    type: z.string(),
    schedule_type: z.string(),
    start_date: z.string().openapi({ example: "2025-12-01T00:00:00" }),
    end_date: z.string().nullable(),
    category_id: z.int().nullable(),
    category: named,
    fallback_category_id: z.int().nullable(),
    fallback_category: named,
    shuffle: z.boolean(),
    playlist: z.boolean(),
    enabled: z.boolean(),
    is_active: z.boolean(),
    active_now: z.boolean(),
    active_reason: z.string(),
    last_run: z.string().nullable().openapi({ description: "When its time last began" }),
    next_run: z.string().nullable().openapi({ description: "When its time begins next" }),
    recurrence_pattern: z.string().nullable(),
    preroll_ids: z.null(),
    sequence: z.string().nullable().openapi({ description: "The blocks it plays: JSON in text" }),
    source_sequence_id: z
      .int()
      .nullable()
      .openapi({ description: "The saved sequence it plays; null when the blocks belong to it alone" }),
    sequence_name: z.string().nullable(),
    color: z.string().nullable(),
    blend_enabled: z.boolean(),
    priority: z.int(),
    exclusive: z.boolean(),
    conflict_mode: z.enum(["win", "lose", "normal"]),
    holiday_name: z.string().nullable(),
    holiday_country: z.string().nullable(),
    holiday_region: z.string().nullable(),
    holiday_observed: z.boolean(),
    holiday_days_before: z.int(),
    holiday_days_after: z.int(),
  })
  .openapi("Schedule", {
    description:
      "Dates are wall time in the zone of the settings. `enabled` and `is_active` are the switch; `active_now` says whether its time is now. `recurrence_pattern` is JSON in text.",
  });

/** Only the conditions that are set, as the documented client reads them. */
function recurrenceText(recurrence: Schedule["recurrence"]): string | null {
  if (!recurrence) return null;
  const { weekDays, months, monthDays, timeRange } = recurrence;
  return JSON.stringify({
    ...(weekDays.length && { weekDays }),
    ...(months.length && { months }),
    ...(monthDays.length && { monthDays }),
    ...(timeRange && { timeRange }),
  });
}

/** The old words for what the other fields say. */
export function conflictModeOf({ exclusive, blend, priority }: Schedule): ConflictMode {
  if (exclusive) return "win";
  return priority === priorityMin && !blend ? "lose" : "normal";
}

export function toScheduleWire(schedule: Schedule): z.output<typeof scheduleWire> {
  const savedSequence = schedule.sequence?.isInline ? null : schedule.sequence;
  return {
    id: schedule.id,
    name: schedule.name,
    type: schedule.type,
    schedule_type: schedule.type,
    start_date: schedule.startsAt,
    end_date: schedule.endsAt,
    category_id: schedule.categoryId,
    category: schedule.category,
    fallback_category_id: schedule.fallbackCategoryId,
    fallback_category: schedule.fallbackCategory,
    shuffle: schedule.playMode === "shuffle",
    playlist: schedule.playMode === "playlist",
    enabled: schedule.isEnabled,
    is_active: schedule.isEnabled,
    active_now: schedule.isActive,
    active_reason: schedule.activeReason,
    last_run: schedule.lastStart,
    next_run: schedule.nextStart,
    recurrence_pattern: recurrenceText(schedule.recurrence),
    preroll_ids: null,
    sequence: schedule.sequence && toBlocksText(schedule.sequence.blocks),
    source_sequence_id: savedSequence?.id ?? null,
    sequence_name: savedSequence?.name ?? null,
    color: schedule.color,
    blend_enabled: schedule.blend,
    priority: schedule.priority,
    exclusive: schedule.exclusive,
    conflict_mode: conflictModeOf(schedule),
    holiday_name: schedule.holidayName,
    holiday_country: schedule.holidayCountry,
    holiday_region: schedule.holidayRegion,
    holiday_observed: schedule.holidayObserved,
    holiday_days_before: schedule.holidayDaysBefore,
    holiday_days_after: schedule.holidayDaysAfter,
  };
}
