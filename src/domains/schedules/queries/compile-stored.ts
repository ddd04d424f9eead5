import { type CompiledSchedule, compileSchedule } from "@/domains/schedules/core/compile-schedule";
import type { Almanac } from "@/domains/schedules/core/holidays/almanac";
import type { ScheduleRule } from "@/domains/schedules/schema";

/** The one place where a stored schedule is made ready, so that every answer knows the same holidays. */
export function compileStored(rule: ScheduleRule, almanac: Almanac | null): CompiledSchedule {
  return compileSchedule(rule, almanac?.holidaySpans);
}
