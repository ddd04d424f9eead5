import type { HolidayWithReach } from "@/domains/schedules/core/holidays/holiday-spans";
import type { ScheduleRule } from "@/domains/schedules/schema";

/** The holiday that a schedule follows; null for one that keeps its own dates. */
export function holidayOfRule(rule: ScheduleRule): HolidayWithReach | null {
  if (rule.holidayName === null || (rule.type !== "holiday" && rule.type !== "yearly")) return null;
  return {
    name: rule.holidayName,
    country: rule.holidayCountry,
    region: rule.holidayRegion,
    observed: rule.holidayObserved,
    daysBefore: rule.holidayDaysBefore,
    daysAfter: rule.holidayDaysAfter,
  };
}
