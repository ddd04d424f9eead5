import type { z } from "zod";
import type { Recurrence, Schedule, ScheduleInput, scheduleInput } from "@/domains/schedules/schema";

/** What the form holds: what the domain takes in, with nothing left out. */
export type ScheduleValues = Omit<Required<z.input<typeof scheduleInput>>, "recurrence"> & {
  recurrence: Recurrence;
};

export const noRecurrence: Recurrence = { weekDays: [], months: [], monthDays: [], timeRange: null };

/** What of a stored schedule a person decides; a copy or an undo sends exactly this. */
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

/** The form of a stored schedule. */
export function toScheduleValues(schedule: Schedule): ScheduleValues {
  return { ...toScheduleInput(schedule), recurrence: schedule.recurrence ?? noRecurrence };
}

export interface NewScheduleWishes {
  /** ISO date. */
  today: string;
  color: string;
  categoryId?: number | null;
  /** ISO date on which it shall play. */
  day?: string | null;
}

/** A form to begin with: every evening from today on, or all of one day. */
export function newScheduleValues({
  today,
  color,
  categoryId = null,
  day = null,
}: NewScheduleWishes): ScheduleValues {
  return {
    name: "",
    type: day ? "custom" : "daily",
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
    holidayName: null,
    holidayCountry: null,
    holidayRegion: null,
    holidayObserved: false,
    holidayDaysBefore: 0,
    holidayDaysAfter: 0,
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
