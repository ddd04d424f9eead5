"use client";
import { useCallback, useEffect, useState } from "react";
import type { Schedule } from "@/domains/schedules/schema";
import { type ScheduleValues, toScheduleValues } from "./schedule-values";
import type { ScheduleFields } from "./use-schedule-fields";

export interface FollowStored {
  /** It was changed elsewhere while the form holds changes of its own. */
  isStale: boolean;
  /** The `updatedAt` of the version in the form. */
  takenAt: string;
  /** Puts a stored version into the form, in the place of what is there; `written` stays, as a change to it. */
  take: (schedule: Schedule, written?: Partial<ScheduleValues>) => void;
}

/** Follows the stored schedule as long as nothing in the form would be lost by it. */
export function useFollowStored(form: ScheduleFields, schedule: Schedule): FollowStored {
  const { reset } = form;
  const { isDirty } = form.formState;
  const [takenAt, setTakenAt] = useState(schedule.updatedAt);
  const take = useCallback(
    (version: Schedule, written: Partial<ScheduleValues> = {}) => {
      const stored = toScheduleValues(version);
      reset(stored);
      if (Object.keys(written).length > 0) reset({ ...stored, ...written }, { keepDefaultValues: true });
      setTakenAt(version.updatedAt);
    },
    [reset],
  );
  const isNewer = schedule.updatedAt !== takenAt;
  useEffect(() => {
    if (isNewer && !isDirty) take(schedule);
  }, [isNewer, isDirty, schedule, take]);
  return { isStale: isNewer && isDirty, takenAt, take };
}
