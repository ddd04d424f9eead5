import type { HolidaySpan } from "@/domains/schedules/schema/holidays";
import { calendarDay } from "@/lib/calendar-day";
import { describeDay } from "@/lib/describe-day";
import { monthNames } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";
import { epochDayOfIso } from "../iso-date";

const daysOf = ({ first, last }: HolidaySpan) => ({
  from: calendarDay(epochDayOfIso(first) ?? 0),
  to: calendarDay(epochDayOfIso(last) ?? 0),
});

/** "24 to 26 December 2026", "26 December 2030 to 23 January 2031"; without its years where they are plain. */
export function spanWords(span: HolidaySpan, withYear: boolean): string {
  const { from, to } = daysOf(span);
  const year = (day: { year: number }) => (withYear ? ` ${day.year}` : "");
  const last = `${to.day} ${monthNames[to.month - 1]}${year(to)}`;
  if (span.first === span.last) return last;
  if (from.year !== to.year) return `${from.day} ${monthNames[from.month - 1]}${year(from)} to ${last}`;
  if (from.month !== to.month) return `${from.day} ${monthNames[from.month - 1]} to ${last}`;
  return `${from.day} to ${last}`;
}

/** With the days of the week: "Thursday 26 November 2026", "Thursday 24 December 2026 to Saturday 26 December 2026". */
export function fullSpanWords({ first, last }: HolidaySpan): string {
  const from = describeDay(epochDayOfIso(first) ?? 0);
  return first === last ? from : `${from} to ${describeDay(epochDayOfIso(last) ?? 0)}`;
}

/** The next times in two sentences, the first one in full: it may be on. `today` is an ISO date. */
export function nextTimesWords(spans: readonly HolidaySpan[], today: string): string[] {
  const [next, ...later] = spans;
  if (!next) return [];
  const isOn = next.first <= today;
  const first = isOn && next.first === next.last ? "Today" : isOn ? `Now, ${fullSpanWords(next)}` : null;
  const rest = later.map((span) => spanWords(span, true));
  return [`${first ?? fullSpanWords(next)}.`, ...(rest.length > 0 ? [`And then ${joinWords(rest)}.`] : [])];
}

const counted = (count: number, what: string) => `in ${count} ${what}${count === 1 ? "" : "s"}`;

function distanceWords(days: number): string {
  if (days <= 0) return "now";
  if (days === 1) return "tomorrow";
  if (days < 14) return counted(days, "day");
  if (days < 70) return counted(Math.round(days / 7), "week");
  if (days < 345) return counted(Math.round(days / 30.44), "month");
  return days < 548 ? "in a year" : counted(Math.round(days / 365.25), "year");
}

/** Its year need not be said within this. */
const plainYearDays = 330;

/** How far away and when: "in 5 weeks, 24 to 26 December", "now, until 26 December". `today` is an ISO date. */
export function comingWords(span: HolidaySpan, today: string): string {
  const days = (epochDayOfIso(span.first) ?? 0) - (epochDayOfIso(today) ?? 0);
  if (days > 0) return `${distanceWords(days)}, ${spanWords(span, days > plainYearDays)}`;
  return span.last === today ? "today" : `now, until ${spanWords({ ...span, first: span.last }, false)}`;
}
