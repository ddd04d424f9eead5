import { z } from "zod";
import { playModes } from "@/domains/prerolls/constants";
import {
  precedence,
  priorityDefault,
  programmeOutcomes,
  scheduleNameMaxLength,
  scheduleTypes,
  weekDays,
} from "@/domains/schedules/constants";
import {
  countryCode,
  daysAfter,
  daysBefore,
  holidayName,
  regionCode,
} from "@/domains/schedules/schema/holidays";
import { standing } from "@/domains/schedules/schema/standing";
import { listLayouts } from "@/domains/sequences/constants";
import { sequenceBlock } from "@/domains/sequences/schema";
import { formatWallTime } from "@/lib/format-wall-time";
import { parseWallTime } from "@/lib/parse-wall-time";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const clockTime = z
  .string({ error: "A time must be text such as 17:30." })
  .regex(/^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, { error: "A time must look like 17:30." })
  .transform((time) => (time.indexOf(":") === 1 ? `0${time}` : time).slice(0, 5));

/** Both ends count to the minute: 17:00 to 22:00 plays until 22:00:59. An end before the start lies on the next day. */
export const timeRange = z.object({ start: clockTime, end: clockTime.default("23:59") });

const month = z.int({ error: "Months are the numbers 1 to 12." }).min(1).max(12);
const monthDay = z.union([z.int().min(1).max(31), z.literal("last")], {
  error: "Days of the month are the numbers 1 to 31, or last.",
});
const weekDay = z.enum(weekDays, { error: "Days of the week are monday, tuesday and so on." });

const distinct = <T>(items: T[]) => [...new Set(items)];

/** All conditions must hold; an empty list is no condition. */
export const recurrence = z.object({
  weekDays: z.array(weekDay).transform(distinct).default([]),
  months: z.array(month).transform(distinct).default([]),
  monthDays: z.array(monthDay).transform(distinct).default([]),
  timeRange: timeRange.nullable().default(null),
});
export type Recurrence = z.output<typeof recurrence>;

/** Wall time in the zone of the settings. A date alone means the first second of that day, or for an end the last. */
const wallTime = (what: string, timeOfDate: { hour: number; minute: number; second: number }) =>
  z
    .string({ error: `${what} must be text such as 2025-12-01 or 2025-12-01T18:00.` })
    .transform((text, context) => {
      const time = parseWallTime(text);
      if (time) return formatWallTime(time.isDateOnly ? { ...time, ...timeOfDate } : time);
      context.addIssue({
        code: "custom",
        message: `${what} must be a real day such as 2025-12-01, with or without a time such as T18:00.`,
      });
      return z.NEVER;
    });

/** Every field without its default, so that a change can carry any of them. */
const fields = {
  name: plainText({ what: "A name for the schedule", min: 1, max: scheduleNameMaxLength }),
  type: z.enum(scheduleTypes, { error: `A type is one of ${scheduleTypes.join(", ")}.` }),
  startsAt: wallTime("The start", { hour: 0, minute: 0, second: 0 }),
  endsAt: wallTime("The end", { hour: 23, minute: 59, second: 59 }).nullable(),
  categoryId: rowId("The category").nullable(),
  /** Plays in the place of the category, which its random blocks may then draw from. */
  sequenceId: rowId("The sequence").nullable(),
  fallbackCategoryId: rowId("The fallback category").nullable(),
  recurrence: recurrence.nullable(),
  /** Null: as the category says. */
  playMode: z.enum(playModes, { error: "The order is shuffle or playlist." }).nullable(),
  ...standing,
  isEnabled: z.boolean({ error: "Enabled must be true or false." }),
  color: z
    .string()
    .regex(/^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]{3,24})$/i, { error: "A colour must look like #d9a441." })
    .nullable(),
  /** A name the holiday tables know, in any of their languages. */
  holidayName: holidayName.nullable(),
  /** Null: a feast that many countries keep, such as Halloween. */
  holidayCountry: countryCode.nullable(),
  holidayRegion: regionCode.nullable(),
  /** The day off instead of the day itself, where the two differ. */
  holidayObserved: z.boolean({ error: "Observed must be true or false." }),
  holidayDaysBefore: daysBefore,
  holidayDaysAfter: daysAfter,
};

/** A new schedule with its defaults, before it is checked as a whole. */
export const scheduleFields = z.object({
  ...fields,
  type: fields.type.default("daily"),
  endsAt: fields.endsAt.default(null),
  categoryId: fields.categoryId.default(null),
  sequenceId: fields.sequenceId.default(null),
  fallbackCategoryId: fields.fallbackCategoryId.default(null),
  recurrence: fields.recurrence.default(null),
  playMode: fields.playMode.default(null),
  priority: fields.priority.default(priorityDefault),
  exclusive: fields.exclusive.default(false),
  blend: fields.blend.default(false),
  isEnabled: fields.isEnabled.default(true),
  color: fields.color.default(null),
  holidayName: fields.holidayName.default(null),
  holidayCountry: fields.holidayCountry.default(null),
  holidayRegion: fields.holidayRegion.default(null),
  holidayObserved: fields.holidayObserved.default(false),
  holidayDaysBefore: fields.holidayDaysBefore.default(0),
  holidayDaysAfter: fields.holidayDaysAfter.default(0),
});

/** What is wrong with a schedule as a whole. `hasBlocks`: it brings a sequence of its own. */
export function complainAbout(
  schedule: z.output<typeof scheduleFields>,
  context: z.RefinementCtx,
  hasBlocks = false,
): void {
  const complain = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
  const repeatsByDate = schedule.type === "yearly" || schedule.type === "holiday";
  if (schedule.categoryId === null && schedule.sequenceId === null && !hasBlocks) {
    complain(["categoryId"], "Choose the category or the sequence that should play.");
  }
  if (!repeatsByDate && schedule.endsAt !== null && schedule.endsAt <= schedule.startsAt) {
    complain(["endsAt"], "The end must come after the start.");
  }
  if (schedule.type === "weekly" && !schedule.recurrence?.weekDays.length) {
    complain(["recurrence", "weekDays"], "Choose at least one day of the week.");
  }
  if (
    schedule.type === "monthly" &&
    !schedule.recurrence?.months.length &&
    !schedule.recurrence?.monthDays.length
  ) {
    complain(["recurrence", "monthDays"], "Choose at least one month or one day of the month.");
  }
  if (schedule.holidayRegion !== null && schedule.holidayCountry === null) {
    complain(["holidayCountry"], "Choose the country of the region.");
  }
}

/** One whole schedule, checked as a whole. */
export const scheduleInput = scheduleFields.superRefine((schedule, context) =>
  complainAbout(schedule, context),
);
export type ScheduleInput = z.output<typeof scheduleInput>;

/** A change: the fields it names. Lay it over the stored schedule and pass the whole through `scheduleInput`. */
export const schedulePatch = z.object(fields).partial();
export type SchedulePatch = z.output<typeof schedulePatch>;

export const scheduleIdInput = z.object({ id: rowId("The schedule") });

const named = z.object({ id: z.int(), name: z.string() });

/** What the deciding functions read of a schedule. */
export const scheduleRule = z.object({
  id: z.int(),
  name: z.string(),
  type: z.enum(scheduleTypes),
  startsAt: z.string(),
  endsAt: z.string().nullable(),
  categoryId: z.int().nullable(),
  sequenceId: z.int().nullable(),
  fallbackCategoryId: z.int().nullable(),
  recurrence: recurrence.nullable(),
  playMode: z.enum(playModes).nullable(),
  priority: z.int(),
  exclusive: z.boolean(),
  blend: z.boolean(),
  isEnabled: z.boolean(),
  holidayName: z.string().nullable(),
  holidayCountry: z.string().nullable(),
  holidayRegion: z.string().nullable(),
  holidayObserved: z.boolean(),
  holidayDaysBefore: z.int(),
  holidayDaysAfter: z.int(),
});
export type ScheduleRule = z.output<typeof scheduleRule>;

export const scheduleOutput = scheduleRule.extend({
  color: z.string().nullable(),
  category: named.nullable(),
  /** `isInline`: it belongs to this schedule alone, and has its name. */
  sequence: named.extend({ isInline: z.boolean(), blocks: sequenceBlock.array() }).nullable(),
  fallbackCategory: named.nullable(),
  /** Whether its time is now, as the wall clock of the settings has it; playing or not is another matter. */
  isActive: z.boolean(),
  /** The sentence that says why it is active or not. */
  activeReason: z.string(),
  /** When its time last began and when it begins next, wall time; null when switched off or not in sight. */
  lastStart: z.string().nullable(),
  nextStart: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Schedule = z.output<typeof scheduleOutput>;

/** What can be on the programme. The category of a sequence is what its random blocks without one draw from. */
export const programmeContent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("category"), categoryId: z.int() }),
  z.object({ kind: z.literal("sequence"), sequenceId: z.int(), categoryId: z.int().nullable() }),
  z.object({ kind: z.literal("coming-soon-list"), layout: z.enum(listLayouts) }),
]);
export type ProgrammeContent = z.output<typeof programmeContent>;

/** One thing that plays. Several together are a blend. */
export const programmePart = z.object({
  content: programmeContent,
  /** Null: a category as it says, and everything else in its order. */
  playMode: z.enum(playModes).nullable(),
  /** The schedule that asked for it; null for a choice by hand, for a genre and for filler. */
  schedule: z.object({ id: z.int(), name: z.string() }).nullable(),
});
export type ProgrammePart = z.output<typeof programmePart>;

/** What plays at one moment, who lost, and why. */
export const resolution = z.object({
  outcome: z.enum(programmeOutcomes),
  /** The rule that decided. */
  rule: z.enum(precedence),
  parts: z.array(programmePart),
  /** Schedules whose time it is and which do not play. */
  losers: z.array(z.object({ id: z.int(), name: z.string(), reason: z.string() })),
  reason: z.string(),
  /** The next moment at which the answer may differ; null when none is in sight. */
  untilEpochMs: z.number().nullable(),
  /** The same on the wall clock, `YYYY-MM-DDTHH:MM:SS`. */
  untilWall: z.string().nullable(),
});
export type Resolution = z.output<typeof resolution>;
