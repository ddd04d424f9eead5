import type { ScheduleRule } from "@/domains/schedules/schema";
import { plainClock } from "./plain-clock";
import { meantValues, type ScheduleValues } from "./schedule-values";

/** A half-filled form as a rule, for the preview: hours that are not complete yet count as none. */
export function draftRule(values: ScheduleValues): ScheduleRule {
  const { timeRange } = values.recurrence;
  const start = plainClock(timeRange?.start);
  const end = plainClock(timeRange?.end);
  return {
    ...meantValues(values),
    id: 0,
    name: values.name.trim() || "This schedule",
    endsAt: values.endsAt || null,
    isEnabled: true,
    recurrence: { ...values.recurrence, timeRange: start && end ? { start, end } : null },
  };
}
