import type { ScheduleRule } from "@/domains/schedules/schema";
import { momentWords } from "./day-words";
import { describeDays, isNarrowed } from "./describe-days";
import { describeHoliday, type HolidayRule } from "./holidays/describe-holiday";

export type WhenRule = Pick<ScheduleRule, "type" | "startsAt" | "endsAt" | "recurrence" | keyof HolidayRule>;

const day = (stored: string) => stored.slice(0, 10);

/** Its dates: "every year from 1 to 26 December", "from 3 April 2026 until 6 April 2026". */
function describeDates({ type, startsAt, endsAt }: WhenRule, today: string): string {
  const isYearly = type === "yearly" || type === "holiday";
  const start = momentWords(startsAt, "start", !isYearly);
  const end = endsAt === null ? null : momentWords(endsAt, "end", !isYearly);
  if (start === null || (endsAt !== null && end === null)) return "on dates that cannot be read";
  if (isYearly) return end === null || end === start ? `on ${start}` : `${start} – ${end}`;
  if (end !== null)
    return day(startsAt) === day(endsAt ?? "") && end === start ? `on ${start}` : `${start} – ${end}`;
  return day(startsAt) > today ? `from ${start}` : "";
}

/** Its hours: "20:00–02:00"; empty for the whole day. */
export function describeHours({ recurrence }: Pick<ScheduleRule, "recurrence">): string {
  const range = recurrence?.timeRange;
  return range ? `${range.start}–${range.end}` : "";
}

/** "Every year 1 December – 26 December", or on its holiday. */
function describeYear(rule: WhenRule, today: string): string {
  return describeHoliday(rule) ?? `Every year ${describeDates(rule, today)}`;
}

/**
 * When a schedule plays, in a line: "Every Friday and Saturday, 20:00–02:00". `today` is an ISO date: a start that has
 * passed is not worth a word. `everyDay` is what it says where nothing narrows its days.
 */
export function describeWhen(rule: WhenRule, today: string, everyDay?: string): string {
  const dates = describeDates(rule, today);
  const isYearly = rule.type === "yearly" || rule.type === "holiday";
  const days = describeDays(rule, everyDay);
  const parts = isYearly
    ? [describeYear(rule, today), isNarrowed(rule) ? days.replace(/^E/, "e").replace(/^T/, "t") : ""]
    : rule.type === "custom" && !isNarrowed(rule)
      ? [`Once, ${dates || `from ${momentWords(rule.startsAt, "start", true)}`}`]
      : [days, dates];
  return [...parts, describeHours(rule)].filter((part) => part !== "").join(", ");
}

/** Whether the night runs over midnight. */
export function isOvernight({ recurrence }: Pick<ScheduleRule, "recurrence">): boolean {
  const range = recurrence?.timeRange;
  return range != null && range.end < range.start;
}
