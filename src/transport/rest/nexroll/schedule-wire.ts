import { z } from "@hono/zod-openapi";
import type { Schedule, schedulePatch } from "@/domains/schedules/schema";

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
    last_run: z.null(),
    next_run: z.null(),
    recurrence_pattern: z.string().nullable(),
    preroll_ids: z.null(),
    sequence: z.null(),
    color: z.string().nullable(),
    blend_enabled: z.boolean(),
    priority: z.int(),
    exclusive: z.boolean(),
    holiday_name: z.string().nullable(),
    holiday_country: z.string().nullable(),
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

export function toScheduleWire(schedule: Schedule): z.output<typeof scheduleWire> {
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
    last_run: null,
    next_run: null,
    recurrence_pattern: recurrenceText(schedule.recurrence),
    preroll_ids: null,
    sequence: null,
    color: schedule.color,
    blend_enabled: schedule.blend,
    priority: schedule.priority,
    exclusive: schedule.exclusive,
    holiday_name: schedule.holidayName,
    holiday_country: schedule.holidayCountry,
  };
}

const text = z.string({ error: "must be text" });
export const needed = z.string({
  error: ({ input }) => (input === undefined ? "is needed" : "must be text"),
});
const number = z.int({ error: "must be a whole number" });
const flag = z.boolean({ error: "must be true or false" });

/** What a schedule may carry; `type` or `schedule_type`, `enabled` or `is_active`. */
export const scheduleFields = z
  .object({
    name: text,
    type: text,
    schedule_type: text,
    start_date: text.openapi({ example: "2025-12-01" }),
    end_date: text.nullable(),
    category_id: number.nullable(),
    fallback_category_id: number.nullable(),
    shuffle: flag,
    playlist: flag,
    recurrence_pattern: z.union([z.string(), z.record(z.string(), z.unknown()), z.null()], {
      error: "must be an object, or JSON in text",
    }),
    priority: number,
    exclusive: flag,
    blend_enabled: flag,
    enabled: flag,
    is_active: flag,
    color: text.nullable(),
    holiday_name: text.nullable(),
    holiday_country: text.nullable(),
  })
  .partial();
export type ScheduleFields = z.output<typeof scheduleFields>;

/** How the fields of a schedule are called on the wire, for complaints. */
export const scheduleWireNames: Readonly<Record<string, string>> = {
  startsAt: "start_date",
  endsAt: "end_date",
  categoryId: "category_id",
  fallbackCategoryId: "fallback_category_id",
  recurrence: "recurrence_pattern",
  isEnabled: "enabled",
  blend: "blend_enabled",
  holidayName: "holiday_name",
  holidayCountry: "holiday_country",
};

const orNull = (value: string | null | undefined) => (value === "" ? null : value);

/** "null", "" and an object without conditions are all ways to say: no condition. */
function toRecurrence(pattern: ScheduleFields["recurrence_pattern"]): unknown {
  if (typeof pattern !== "string") return pattern;
  const trimmed = pattern.trim();
  if (trimmed === "") return null;
  try {
    return JSON.parse(trimmed);
  } catch {
    // Refused by the schema, which names the field.
    return trimmed;
  }
}

/** Two switches on the wire are one choice here; both off mean: as the category says. */
function toPlayMode(fields: ScheduleFields, stored: Schedule["playMode"]): Schedule["playMode"] | undefined {
  const { shuffle, playlist } = fields;
  if (shuffle === undefined && playlist === undefined) return undefined;
  if (playlist ?? (stored === "playlist" && !shuffle)) return "playlist";
  return (shuffle ?? stored === "shuffle") ? "shuffle" : null;
}

/** The fields that were given, and no others, in our own words; whether they make sense is for the command. */
export function toSchedulePatch(
  fields: ScheduleFields,
  stored: Schedule["playMode"] = null,
): z.input<typeof schedulePatch> {
  const patch = {
    name: fields.name,
    type: (fields.type ?? fields.schedule_type)?.trim().toLowerCase(),
    startsAt: fields.start_date,
    endsAt: orNull(fields.end_date),
    categoryId: fields.category_id,
    fallbackCategoryId: fields.fallback_category_id,
    recurrence: toRecurrence(fields.recurrence_pattern),
    playMode: toPlayMode(fields, stored),
    priority: fields.priority,
    exclusive: fields.exclusive,
    blend: fields.blend_enabled,
    isEnabled: fields.enabled ?? fields.is_active,
    color: orNull(fields.color),
    holidayName: orNull(fields.holiday_name),
    holidayCountry: orNull(fields.holiday_country),
  };
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as z.input<typeof schedulePatch>;
}
