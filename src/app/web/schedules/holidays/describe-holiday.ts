import type { ScheduleRule } from "@/domains/schedules/schema";

export type HolidayRule = Pick<
  ScheduleRule,
  | "type"
  | "holidayName"
  | "holidayCountry"
  | "holidayRegion"
  | "holidayObserved"
  | "holidayDaysBefore"
  | "holidayDaysAfter"
>;

const daysAway = (days: number, side: "before" | "after") =>
  days === 1 ? `the day ${side}` : `${days} days ${side}`;

/** "On Thanksgiving (US), from the day before until 3 days after"; null for a schedule that follows no holiday. */
export function describeHoliday(rule: HolidayRule): string | null {
  const { type, holidayName, holidayCountry, holidayRegion, holidayDaysBefore, holidayDaysAfter } = rule;
  if ((type !== "holiday" && type !== "yearly") || holidayName === null) return null;
  const place = [holidayCountry, holidayRegion].filter((part) => part !== null).join(", ");
  const name = `${holidayName.trim() || "the holiday you choose"}${place && holidayName ? ` (${place})` : ""}`;
  const reach = [
    ...(holidayDaysBefore > 0 ? [`from ${daysAway(holidayDaysBefore, "before")}`] : []),
    ...(holidayDaysAfter > 0 ? [`until ${daysAway(holidayDaysAfter, "after")}`] : []),
  ].join(" ");
  return `On ${rule.holidayObserved ? "the day off for " : ""}${name}${reach ? `, ${reach}` : ""}`;
}
