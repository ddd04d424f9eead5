"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { scheduleInput } from "@/domains/schedules/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { calendarSpan } from "./calendar/calendar-span";
import { plainClock } from "./plain-clock";
import { meantValues, type ScheduleValues } from "./schedule-values";

/** Typing rests this long before the calendar follows. */
const pauseMs = 300;

export interface DraftCalendar {
  /** The year as it is, and as it would be; null while something is still to be chosen or on its way. */
  before: Calendar | null;
  after: Calendar | null;
  /** The form holds something that could be saved. */
  isWhole: boolean;
}

/** A form as the calendar takes it: hours that are not complete yet count as none, and a name is not needed. */
function wholeDraft(values: ScheduleValues) {
  const { timeRange } = values.recurrence;
  const isTimed = plainClock(timeRange?.start) && plainClock(timeRange?.end);
  const parsed = scheduleInput.safeParse({
    ...meantValues(values),
    name: values.name.trim() || "This schedule",
    isEnabled: true,
    recurrence: { ...values.recurrence, timeRange: isTimed ? timeRange : null },
  });
  return parsed.success ? parsed.data : null;
}

/** What a year looks like without and with the schedule in the form. `id`: of the stored one it replaces. */
export function useDraftCalendar(values: ScheduleValues, id: number | null, year: number): DraftCalendar {
  const trpc = useTRPC();
  const draft = useMemo(() => {
    const whole = wholeDraft(values);
    return whole && (id === null ? whole : { ...whole, id });
  }, [values, id]);
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), pauseMs);
    return () => clearTimeout(timer);
  }, [draft]);
  const { from, days } = calendarSpan("year", `${year}-01-01`);
  const before = useQuery(trpc.playback.getCalendar.queryOptions({ from, days }));
  const after = useQuery(
    trpc.playback.getCalendar.queryOptions(
      { from, days, ...(settled ? { draft: settled } : {}) },
      { enabled: settled !== null, placeholderData: keepPreviousData },
    ),
  );
  return {
    before: before.data ?? null,
    after: settled === null ? null : (after.data ?? null),
    isWhole: draft !== null,
  };
}
