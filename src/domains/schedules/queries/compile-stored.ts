import { type CompiledSchedule, compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { holidaySpans } from "@/domains/schedules/core/holidays/holiday-spans";
import type { ScheduleRule } from "@/domains/schedules/schema";

/** The one place where a stored schedule is made ready, so that every answer knows the same holidays. */
export function compileStored(rule: ScheduleRule): CompiledSchedule {
  return compileSchedule(rule, holidaySpans);
}
