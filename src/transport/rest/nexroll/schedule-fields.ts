import { z } from "@hono/zod-openapi";
import { type ConflictMode, conflictModes } from "@/domains/schedules/constants";
import { flag, maybe, whole, wholeOrNone } from "@/transport/rest/loose-fields";

const text = z.string({ error: "must be text" });
const needed = z.string({
  error: ({ input }) => (input == null ? "is needed" : "must be text"),
});
const number = maybe(whole());
const numberOrNone = wholeOrNone();
const onOff = maybe(flag);
const modes = Object.keys(conflictModes) as [ConflictMode, ...ConflictMode[]];

/** What a schedule may carry; `type` or `schedule_type`, `enabled` or `is_active`. */
export const scheduleFields = z
  .object({
    name: text,
    type: maybe(text),
    schedule_type: maybe(text),
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
    shuffle: onOff,
    playlist: onOff,
    recurrence_pattern: z.union([z.string(), z.record(z.string(), z.unknown()), z.null()], {
      error: "must be an object, or JSON in text",
    }),
    priority: number,
    exclusive: onOff,
    blend_enabled: onOff,
    conflict_mode: maybe(z.enum(modes, { error: `must be one of ${modes.join(", ")}` })).openapi({
      description: "`win`: exclusive. `lose`: priority 1, not exclusive, does not blend.",
    }),
    enabled: onOff,
    is_active: onOff,
    color: text.nullable(),
    holiday_name: text.nullable(),
    holiday_country: text.nullable(),
    holiday_region: text.nullable(),
    holiday_observed: onOff,
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
