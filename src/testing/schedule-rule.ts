import { noHoliday } from "@/domains/schedules/core/holidays/no-holiday";
import type { Recurrence, ScheduleRule } from "@/domains/schedules/schema";

export type RuleChange = Partial<Omit<ScheduleRule, "recurrence">> & {
  recurrence?: Partial<Recurrence> | null;
};

/** A daily schedule of 2025 with category 1, changed as the test needs. */
export function scheduleRule({ recurrence, ...change }: RuleChange = {}): ScheduleRule {
  const id = change.id ?? 1;
  return {
    id,
    name: `Schedule ${id}`,
    type: "daily",
    startsAt: "2025-01-01T00:00:00",
    endsAt: null,
    categoryId: id,
    sequenceId: null,
    fallbackCategoryId: null,
    recurrence: recurrence
      ? { weekDays: [], months: [], monthDays: [], timeRange: null, ...recurrence }
      : null,
    playMode: null,
    priority: 5,
    exclusive: false,
    blend: false,
    isEnabled: true,
    ...noHoliday,
    ...change,
  };
}
