import { z } from "@hono/zod-openapi";
import { type ConflictMode, conflictModes } from "@/domains/schedules/constants";

const text = z.string({ error: "must be text" });
const needed = z.string({
  error: ({ input }) => (input === undefined ? "is needed" : "must be text"),
});
/** Forms and scripts send numbers as text as well. */
const number = z
  .union(
    [
      z.int({ error: "must be a whole number" }),
      z
        .string()
        .regex(/^\s*-?\d{1,10}\s*$/)
        .transform(Number),
    ],
    { error: "must be a whole number" },
  )
  .openapi({ type: "integer" });
const numberOrNone = z
  .union([number, z.literal("").transform(() => null), z.null()], { error: "must be a whole number" })
  .openapi({ type: ["integer", "null"] });
const flag = z.boolean({ error: "must be true or false" });
const modes = Object.keys(conflictModes) as [ConflictMode, ...ConflictMode[]];

/** What a schedule may carry; `type` or `schedule_type`, `enabled` or `is_active`. */
export const scheduleFields = z
  .object({
    name: text,
    type: text,
    schedule_type: text,
    start_date: text.openapi({ example: "2025-12-01" }),
    end_date: text.nullable(),
    category_id: numberOrNone,
    source_sequence_id: numberOrNone,
    sequence_id: numberOrNone,
    sequence: z.unknown().openapi({
      description:
        "Blocks of a sequence that belongs to this schedule alone: JSON in text, or a list. Goes behind `source_sequence_id`, which names a saved sequence.",
      type: ["string", "array", "null"],
      items: {},
    }),
    preroll_ids: z.unknown().openapi({
      description: "Clips to play in this order, when there is no category and no sequence.",
      type: ["string", "array", "null"],
      items: {},
    }),
    fallback_category_id: numberOrNone,
    shuffle: flag,
    playlist: flag,
    recurrence_pattern: z.union([z.string(), z.record(z.string(), z.unknown()), z.null()], {
      error: "must be an object, or JSON in text",
    }),
    priority: number,
    exclusive: flag,
    blend_enabled: flag,
    conflict_mode: z
      .enum(modes, { error: `must be one of ${modes.join(", ")}` })
      .openapi({ description: "`win`: exclusive. `lose`: priority 1, not exclusive, does not blend." }),
    enabled: flag,
    is_active: flag,
    color: text.nullable(),
    holiday_name: text.nullable(),
    holiday_country: text.nullable(),
    holiday_region: text.nullable(),
    holiday_observed: flag,
    holiday_days_before: number,
    holiday_days_after: number,
  })
  .partial();
export type ScheduleFields = z.output<typeof scheduleFields>;

/** What a new schedule cannot do without. */
export const newScheduleFields = scheduleFields.extend({ name: needed, start_date: needed });

/** How the fields of a schedule are called on the wire, for complaints. */
export const scheduleWireNames: Readonly<Record<string, string>> = {
  startsAt: "start_date",
  endsAt: "end_date",
  categoryId: "category_id",
  sequenceId: "source_sequence_id",
  blocks: "sequence",
  prerollIds: "preroll_ids",
  fallbackCategoryId: "fallback_category_id",
  recurrence: "recurrence_pattern",
  isEnabled: "enabled",
  blend: "blend_enabled",
  holidayName: "holiday_name",
  holidayCountry: "holiday_country",
  holidayRegion: "holiday_region",
  holidayObserved: "holiday_observed",
  holidayDaysBefore: "holiday_days_before",
  holidayDaysAfter: "holiday_days_after",
};
