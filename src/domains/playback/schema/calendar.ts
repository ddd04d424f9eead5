import { z } from "zod";
import {
  calendarDaysMax,
  calendarDetails,
  calendarPlaysADayMax,
  calendarStretchDaysMax,
} from "@/domains/playback/constants";
import { askMinuteInput, askMinuteOutput } from "@/domains/playback/schema";
import { calendarWaitingMax, precedence, programmeOutcomes } from "@/domains/schedules/constants";
import { scheduleInput } from "@/domains/schedules/schema";
import { rowId } from "@/lib/row-id";

/** A schedule as a form holds it: with an id in the place of the stored one, without one beside all others. */
export const draftSchedule = scheduleInput.and(z.object({ id: rowId("The schedule").optional() }));
export type DraftSchedule = z.output<typeof draftSchedule>;

const date = z.iso.date({ error: "A day must look like 2026-12-24." });

const calendarFields = z.object({
  /** The first day, on the wall of the settings' zone. */
  from: date,
  days: z
    .int({ error: "Days must be a whole number." })
    .min(1, { error: "A calendar has at least one day." })
    .max(calendarDaysMax, { error: `A calendar has at most ${calendarDaysMax} days.` }),
  /** `days`: a summary of each day, for a year at a glance. `stretches`: also what plays from when to when. */
  detail: z.enum(calendarDetails, { error: "Detail is days or stretches." }).default("days"),
  /** Shows the calendar as it would be with this schedule, and which days it changes. */
  draft: draftSchedule.optional(),
});

export const calendarInput = calendarFields.refine(
  ({ days, detail }) => detail === "days" || days <= calendarStretchDaysMax,
  { path: ["days"], error: `Stretches are told of at most ${calendarStretchDaysMax} days at a time.` },
);

/** One thing that plays somewhere in this calendar. Days and stretches name it by its place in the list. */
export const calendarPlay = z.object({
  outcome: z.enum(programmeOutcomes),
  /** The rule that decided. */
  rule: z.enum(precedence),
  /** Several are a blend. Empty for `clear` and `leave`. A draft without an id has `draftScheduleId`. */
  contents: askMinuteOutput.shape.contents,
  /** How many contents there are, if more than are listed. */
  contentCount: z.int(),
});
export type CalendarPlay = z.output<typeof calendarPlay>;

const waiting = z
  .array(z.int())
  .max(calendarWaitingMax)
  .describe("Schedules that lost to another one, the first few");

export const calendarStretch = z.object({
  from: z.iso.datetime(),
  /** Exclusive. */
  to: z.iso.datetime(),
  /** The same on the wall, `YYYY-MM-DDTHH:MM:SS`. */
  fromWall: z.string(),
  toWall: z.string(),
  play: z.int(),
  /** Two schedules of the same priority want it, or a blend pushes a weightier one aside: nobody said which. */
  hasConflict: z.boolean(),
  waiting,
  /** Why this plays, as it is when the stretch begins. */
  reason: z.string(),
});
export type CalendarStretch = z.output<typeof calendarStretch>;

export const calendarDay = z.object({
  date,
  /** What plays on this day, the longest first; real seconds, so that a day may have 23 or 25 hours of them. */
  plays: z.array(z.object({ play: z.int(), seconds: z.number() })).max(calendarPlaysADayMax),
  /** How many different things play, if more than are listed. */
  playCount: z.int(),
  hasConflict: z.boolean(),
  /** At some moment nothing of ours plays: the server has its own prerolls, or none. */
  hasGap: z.boolean(),
  hasFiller: z.boolean(),
  hasFallback: z.boolean(),
  /** A choice by hand or a genre that is being watched. */
  hasOverride: z.boolean(),
  waiting,
  /** Cut at midnight. Empty unless asked for. */
  stretches: z.array(calendarStretch),
  /** How many more stretches there are than are listed. */
  stretchesOmitted: z.int(),
});
export type CalendarDay = z.output<typeof calendarDay>;

export const calendarOutput = z.object({
  /** IANA name of the zone in which all wall times here are meant. */
  zone: z.string(),
  /** What day it is there now. */
  today: date,
  plays: z.array(calendarPlay),
  /** Every schedule that plays or waits in this calendar. */
  schedules: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      color: z.string().nullable(),
      priority: z.int(),
      isDraft: z.boolean(),
    }),
  ),
  days: z.array(calendarDay),
  /** The days on which something else plays than without the draft; null without a draft. */
  changedDays: z.array(date).nullable(),
});
export type Calendar = z.output<typeof calendarOutput>;

export const explainMomentInput = askMinuteInput.extend({ draft: draftSchedule.optional() });
export const explainMomentOutput = askMinuteOutput;

export const calendarFeedInput = z.object({
  /** Also what plays when nothing else does. */
  withFiller: z.boolean({ error: "Filler must be true or false." }).default(false),
});
export const calendarFeedOutput = z.object({
  /** An iCalendar file. */
  text: z.string(),
  /** The same for the same text. */
  etag: z.string(),
});
