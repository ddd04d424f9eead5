import type { z } from "@hono/zod-openapi";
import { conflictModes, priorityDefault, priorityMin } from "@/domains/schedules/constants";
import type { Schedule } from "@/domains/schedules/schema";
import type { updateScheduleInput } from "@/domains/schedules/schema/change";
import { toRecurrence } from "@/transport/rest/nexroll/read-recurrence";
import { areStored, readBlocks, readClipIds } from "@/transport/rest/nexroll/schedule-blocks";
import type { ScheduleFields } from "@/transport/rest/nexroll/schedule-fields";
import { conflictModeOf } from "@/transport/rest/nexroll/schedule-wire";

type Patch = Omit<z.input<typeof updateScheduleInput>, "id">;

/** Of two spellings of one thing: the one that says something new, for a document that was read and sent back. */
function eitherOf<T>(stored: T | undefined, ...given: Array<T | undefined>): T | undefined {
  const said = given.filter((value) => value !== undefined);
  return said.find((value) => value !== stored) ?? said[0];
}

const orNull = (value: string | null | undefined) => (value?.trim() === "" ? null : value);
const typeName = (value: string | undefined) => value?.trim().toLowerCase();

/** Two switches on the wire are one choice here; both off mean: as the category says. */
function toPlayMode(fields: ScheduleFields, stored: Schedule | null): Schedule["playMode"] | undefined {
  const { shuffle, playlist } = fields;
  if (shuffle === undefined && playlist === undefined) return undefined;
  if (playlist ?? (stored?.playMode === "playlist" && !shuffle)) return "playlist";
  return (shuffle ?? stored?.playMode === "shuffle") ? "shuffle" : null;
}

/** A saved sequence, or one of its own; clips alone are one that plays them in their order. */
function toSequence(fields: ScheduleFields, stored: Schedule | null): Pick<Patch, "sequenceId" | "blocks"> {
  const storedLink = stored?.sequence?.isInline ? null : stored?.sequenceId;
  const link = eitherOf(storedLink, fields.source_sequence_id, fields.sequence_id);
  if (link) return { sequenceId: link };
  const blocks = readBlocks(fields.sequence);
  if (blocks) {
    const isUnchanged = areStored(blocks, stored) && (link === undefined || stored?.sequence?.isInline);
    return isUnchanged ? {} : { blocks };
  }
  const clipIds = readClipIds(fields.preroll_ids);
  const categoryId = fields.category_id === undefined ? stored?.categoryId : fields.category_id;
  if (clipIds && !categoryId) return { blocks: [{ type: "fixed", prerollIds: clipIds }] };
  // A document that was read from a schedule with blocks says null for the link.
  const keepsOwn = blocks === undefined && stored?.sequence?.isInline;
  return keepsOwn || (blocks === undefined && link === undefined) ? {} : { sequenceId: null };
}

/** A mode that says something new goes before the fields it stands for, which a document brings along. */
function toConflictMode({ conflict_mode: mode }: ScheduleFields, stored: Schedule | null): Partial<Patch> {
  if (mode === undefined || (stored && mode === conflictModeOf(stored))) return {};
  const wasLast = mode === "normal" && stored?.priority === priorityMin;
  return { ...conflictModes[mode], ...(wasLast && { priority: priorityDefault }) };
}

/**
 * The fields that were given, and no others, in our own words; whether they make sense is for the command.
 * `stored` is the schedule that they change. Throws `invalid`, with the field, for blocks that cannot be read.
 */
export function toSchedulePatch(fields: ScheduleFields, stored: Schedule | null = null): Patch {
  const type = eitherOf<string>(stored?.type, typeName(fields.type), typeName(fields.schedule_type));
  const patch = {
    ...givenOf({
      name: fields.name,
      type,
      startsAt: fields.start_date,
      endsAt: orNull(fields.end_date),
      categoryId: fields.category_id,
      fallbackCategoryId: fields.fallback_category_id,
      recurrence: toRecurrence(fields, type, stored),
      playMode: toPlayMode(fields, stored),
      priority: fields.priority,
      exclusive: fields.exclusive,
      blend: fields.blend_enabled,
      isEnabled: eitherOf(stored?.isEnabled, fields.enabled, fields.is_active),
      color: orNull(fields.color),
      holidayName: orNull(fields.holiday_name),
      holidayCountry: orNull(fields.holiday_country),
      holidayRegion: orNull(fields.holiday_region),
      holidayObserved: fields.holiday_observed,
      holidayDaysBefore: fields.holiday_days_before,
      holidayDaysAfter: fields.holiday_days_after,
      ...toSequence(fields, stored),
    }),
    ...toConflictMode(fields, stored),
  };
  return patch as Patch;
}

const givenOf = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
