import { z } from "zod";
import {
  holidayNameMaxLength,
  holidayReachMaxDays,
  holidayTypes,
  holidayYearMax,
  holidayYearMin,
  priorityDefault,
} from "@/domains/schedules/constants";
import { standing } from "@/domains/schedules/schema/standing";
import { plainText } from "@/lib/plain-text";
import { rowId } from "@/lib/row-id";

const date = z.string();

export const countryCode = z
  .string({ error: "A country is two letters, such as US." })
  .trim()
  .regex(/^[a-z]{2}$/i, { error: "A country is two letters, such as US." })
  .toUpperCase();

/** A state, and inside some states a place: `CA`, or `LA.NO` for New Orleans in Louisiana. */
export const regionCode = z
  .string({ error: "A region is a short code such as BY." })
  .trim()
  .regex(/^[a-z0-9]{1,12}(\.[a-z0-9]{1,12})?$/i, { error: "A region is a short code such as BY." })
  .toUpperCase();

const year = z
  .int({ error: "A year is a whole number such as 2027." })
  .min(holidayYearMin, { error: `Holidays are known from ${holidayYearMin} to ${holidayYearMax}.` })
  .max(holidayYearMax, { error: `Holidays are known from ${holidayYearMin} to ${holidayYearMax}.` });

const reach = (what: string) =>
  z
    .int({ error: `${what} must be a whole number.` })
    .min(0, { error: `${what} go from 0 to ${holidayReachMaxDays}.` })
    .max(holidayReachMaxDays, { error: `${what} go from 0 to ${holidayReachMaxDays}.` });
export const daysBefore = reach("Days before a holiday");
export const daysAfter = reach("Days after a holiday");

export const holidayName = plainText({ what: "The holiday", min: 1, max: holidayNameMaxLength });

export const placeOutput = z.object({ code: z.string(), name: z.string() });
export type HolidayPlace = z.output<typeof placeOutput>;

/** Dates are `YYYY-MM-DD`; the last day counts. */
export const holidayDay = z.object({
  /** English when it is known, else as the country says it. */
  name: z.string(),
  localName: z.string(),
  date,
  endDate: date,
  daysLong: z.int(),
  /** The first of the days off that stand for it elsewhere in the calendar; null when none does. */
  observedDate: date.nullable(),
  type: z.enum(holidayTypes),
  /** It begins at sunset of the evening before, as Jewish and Islamic feasts do. */
  beginsEveningBefore: z.boolean(),
  /** How it is found, in the grammar of the holiday tables. */
  rule: z.string(),
});
export type HolidayDay = z.output<typeof holidayDay>;

export const listRegionsInput = z.object({ country: countryCode });
/** Without a country: the feasts that are kept in many. */
export const listHolidaysInput = z.object({
  country: countryCode.nullable().default(null),
  region: regionCode.nullable().default(null),
  year,
});

/** A holiday as a schedule names it. */
export const holidayReference = z.object({
  name: holidayName,
  /** Null: a feast that is kept in many countries, such as Halloween. */
  country: countryCode.nullable().default(null),
  region: regionCode.nullable().default(null),
  /** The day off instead of the day itself, where the two differ. */
  observed: z.boolean({ error: "Observed must be true or false." }).default(false),
  daysBefore: daysBefore.default(0),
  daysAfter: daysAfter.default(0),
});
export type HolidayReference = z.output<typeof holidayReference>;

export const findNextHolidayInput = holidayReference.extend({
  /** The day to look from, `YYYY-MM-DD`; today when left out. */
  from: z.iso.date({ error: "A day looks like 2027-12-24." }).optional(),
});

export const findHolidayInput = holidayReference
  .pick({ name: true, country: true, region: true })
  .extend({ year: year.optional() });

/** Every time of a holiday in a year. */
export const holidayFound = z.object({
  isKnown: z.boolean(),
  /** That of the question, or the present one. */
  year: z.int(),
  holidays: holidayDay.array(),
  suggestions: z.string().array(),
  /** One sentence for people. */
  note: z.string(),
});
export type HolidayFound = z.output<typeof holidayFound>;

const daySpan = z.object({ first: date, last: date });
export type HolidaySpan = z.output<typeof daySpan>;

export const nextHoliday = z.object({
  /** Whether the tables have a holiday of that name at all. */
  isKnown: z.boolean(),
  /** The next time, or the one that is on; null when it is unknown or comes no more. */
  holiday: holidayDay.nullable(),
  /** The next times with the days before and after, at most five; the first may be on already. */
  spans: daySpan.array(),
  /** Names that were perhaps meant, the nearest first. */
  suggestions: z.string().array(),
  /** One sentence for people. */
  note: z.string(),
});
export type NextHoliday = z.output<typeof nextHoliday>;

const named = z.object({ id: z.int(), name: z.string() });

export const holidayPreset = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  /** A word for a picture, such as `tree`. */
  icon: z.string(),
  color: z.string(),
  categoryName: z.string(),
  /** The country whose table says when, null when many keep it. */
  country: z.string().nullable(),
  /** The days it plays next, or plays now; null when the tables end before. */
  next: daySpan.nullable(),
  /** The schedules that play it already. */
  schedules: named.extend({ isEnabled: z.boolean() }).array(),
});
export type HolidayPreset = z.output<typeof holidayPreset>;

export const listPresetsInput = z.object({
  /** Where the person lives: its table is asked first for what many countries keep on days of their own. */
  country: countryCode.nullable().default(null),
  region: regionCode.nullable().default(null),
});

export const createFromPresetInput = listPresetsInput.extend({
  key: z.string({ error: "Choose a preset." }).min(1, { error: "Choose a preset." }).max(60),
  /** The category that should play; left out, the one of the preset's category name, made if there is none. */
  categoryId: rowId("The category").optional(),
  priority: standing.priority.default(priorityDefault),
  exclusive: standing.exclusive.default(false),
  blend: standing.blend.default(false),
  /** A second one of the same preset and category, on purpose. */
  force: z.boolean({ error: "Force must be true or false." }).default(false),
});

export const presetCreated = z.object({
  schedule: named,
  category: named,
  /** False: a category of that name was there already and plays. */
  isCategoryNew: z.boolean(),
});

export const linkedSchedule = named.extend({
  type: z.string(),
  isEnabled: z.boolean(),
  startsAt: z.string(),
  holiday: holidayReference,
  isKnown: z.boolean(),
  next: daySpan.nullable(),
});
export type LinkedSchedule = z.output<typeof linkedSchedule>;

export const holidayDatesRefreshed = z.object({
  total: z.int(),
  changed: named.extend({ holiday: z.string(), oldStartsAt: z.string(), newStartsAt: z.string() }).array(),
  /** Sentences about schedules whose holiday is not known or comes no more. */
  problems: z.string().array(),
  year: z.int(),
});

/** A whole month that stands for a feast, with the category it plays. */
export const monthPreset = z.object({
  id: z.int(),
  name: z.string(),
  description: z.string(),
  month: z.int(),
  lastDay: z.int(),
  categoryId: z.int(),
});

export const monthPresetsMade = z.object({
  categoriesCreated: z.int(),
  presetsCreated: z.int(),
  totalCategories: z.int(),
});
