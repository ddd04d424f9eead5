import type { z } from "zod";
import type { ScheduleType } from "@/domains/schedules/constants";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import { noHoliday } from "@/domains/schedules/core/holidays/no-holiday";
import type { Recurrence, Schedule, ScheduleInput, scheduleInput } from "@/domains/schedules/schema";

/** What the form holds: what the domain takes in, with nothing left out. */
export type ScheduleValues = Omit<Required<z.input<typeof scheduleInput>>, "recurrence"> & {
  recurrence: Recurrence;
};

export const noRecurrence: Recurrence = { weekDays: [], months: [], monthDays: [], timeRange: null };

/** What of a stored schedule a person decides; a copy sends exactly this. */
export function toScheduleInput(schedule: Schedule): ScheduleInput {
  const {
    id: _id,
    category: _category,
    sequence: _sequence,
    fallbackCategory: _fallback,
    ...rest
  } = schedule;
  const {
    isActive: _isActive,
    activeReason: _reason,
    lastStart: _lastStart,
    nextStart: _nextStart,
    createdAt: _created,
    updatedAt: _updated,
    ...input
  } = rest;
  return input;
}

/** In the form: a holiday is to be chosen. It stands in the place of a name. */
export const holidayToChoose = "";

/** The form of a stored schedule. One that follows a holiday is of that kind there, whatever it was stored as. */
export function toScheduleValues(schedule: Schedule): ScheduleValues {
  const input = toScheduleInput(schedule);
  const isOfHoliday = holidayOfRule(schedule) !== null;
  const hasOwnDay = schedule.type === "holiday" && !isOfHoliday;
  return {
    ...input,
    type: isOfHoliday ? "holiday" : input.type,
    holidayName: hasOwnDay ? null : (input.holidayName ?? holidayToChoose),
    recurrence: schedule.recurrence ?? noRecurrence,
  };
}

/** What a form means: a holiday that was chosen before its kind was changed is kept in the form, and counts for nothing. */
export function meantValues(values: ScheduleValues): ScheduleValues {
  return values.type === "holiday" && values.holidayName !== null ? values : { ...values, ...noHoliday };
}

export interface NewScheduleWishes {
  /** ISO date. */
  today: string;
  color: string;
  categoryId?: number | null;
  /** ISO date on which it shall play. */
  day?: string | null;
  type?: ScheduleType | undefined;
}

/** A form to begin with: every evening from today on, or all of one day. */
export function newScheduleValues({
  today,
  color,
  categoryId = null,
  day = null,
  type = day ? "custom" : "daily",
}: NewScheduleWishes): ScheduleValues {
  return {
    name: "",
    type,
    startsAt: day ?? today,
    endsAt: day,
    categoryId,
    sequenceId: null,
    fallbackCategoryId: null,
    recurrence: noRecurrence,
    playMode: null,
    priority: 5,
    exclusive: false,
    blend: false,
    isEnabled: true,
    color,
    ...noHoliday,
    holidayName: holidayToChoose,
  };
}

/** What is sent: without a recurrence that says nothing. */
export function tidied(input: ScheduleInput): ScheduleInput {
  const { recurrence } = input;
  const isEmpty =
    recurrence !== null &&
    recurrence.timeRange === null &&
    recurrence.weekDays.length + recurrence.months.length + recurrence.monthDays.length === 0;
  return isEmpty ? { ...input, recurrence: null } : input;
}
