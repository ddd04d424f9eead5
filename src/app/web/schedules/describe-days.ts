import { weekDays } from "@/domains/schedules/constants";
import type { Recurrence, ScheduleRule } from "@/domains/schedules/schema";
import { monthNames } from "@/lib/describe-moment";
import { joinWords } from "@/lib/join-words";
import { ordinal } from "./day-words";

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function weekDayWords(chosen: Recurrence["weekDays"]): string {
  const inOrder = weekDays.filter((day) => chosen.includes(day));
  if (inOrder.join() === weekDays.slice(0, 5).join()) return "day from Monday to Friday";
  return joinWords(inOrder.map(capital));
}

function monthDayWords(days: Recurrence["monthDays"]): string {
  const numbers = days.filter((day) => day !== "last").sort((a, b) => a - b);
  return joinWords([
    ...numbers.map((day) => `the ${ordinal(day)}`),
    ...(days.includes("last") ? ["the last day"] : []),
  ]);
}

const monthWords = (months: readonly number[]) =>
  joinWords([...months].sort((a, b) => a - b).map((month) => monthNames[month - 1] ?? ""));

/**
 * Which days it is about, without dates: "Every Friday and Saturday", "The 1st and the last day of every month".
 * `everyDay` is what it says where nothing narrows them.
 */
export function describeDays(
  { recurrence }: Pick<ScheduleRule, "recurrence">,
  everyDay = "Every day",
): string {
  const { weekDays: onWeekDays = [], monthDays = [], months = [] } = recurrence ?? {};
  const isEveryWeekDay = onWeekDays.length === 0 || onWeekDays.length === 7;
  const week = isEveryWeekDay ? null : weekDayWords(onWeekDays);
  const inMonths = months.length > 0 && months.length < 12 ? ` in ${monthWords(months)}` : "";
  if (monthDays.length > 0) {
    const days = capital(monthDayWords(monthDays));
    const which = inMonths === "" ? " of every month" : ` of the month${inMonths}`;
    return `${days}${which}${week ? `, if it is ${week.replace(/^day from /, "from ")}` : ""}`;
  }
  return `${week ? `Every ${week}` : everyDay}${inMonths}`;
}

/** Whether days, months or days of the month narrow it. */
export function isNarrowed({ recurrence }: Pick<ScheduleRule, "recurrence">): boolean {
  return (
    recurrence !== null &&
    recurrence.weekDays.length + recurrence.months.length + recurrence.monthDays.length > 0
  );
}
