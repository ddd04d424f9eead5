import type { Almanac } from "@/domains/schedules/core/holidays/almanac";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import type { ScheduleRule } from "@/domains/schedules/schema";

/** The tables of the holidays take 10 MB of memory, so they are loaded when somebody first asks. */
export async function openAlmanac(): Promise<Almanac> {
  const { almanac } = await import("@/domains/schedules/core/holidays/almanac");
  return almanac;
}

/** Null when none of the schedules follows a holiday. */
export async function almanacFor(rules: readonly ScheduleRule[]): Promise<Almanac | null> {
  return rules.some((rule) => holidayOfRule(rule)) ? openAlmanac() : null;
}
