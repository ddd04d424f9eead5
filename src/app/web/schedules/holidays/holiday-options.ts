import type { HolidayDay } from "@/domains/schedules/schema/holidays";
import type { SelectOption } from "@/ui/primitives/select";
import { holidayKinds } from "./holiday-kinds";
import { spanWords } from "./span-words";

/** A holiday of a list: its name, and the country whose table has it, null for one that many countries keep. */
export interface HolidayChoice {
  name: string;
  country: string | null;
}

/** A choice as the value of an option. */
export const writeChoice = ({ name, country }: HolidayChoice): string => `${country ?? ""}|${name}`;

export function readChoice(value: string): HolidayChoice {
  const bar = value.indexOf("|");
  return { name: value.slice(bar + 1), country: value.slice(0, Math.max(0, bar)) || null };
}

const dates = ({ date: first, endDate: last }: HolidayDay) => spanWords({ first, last }, false);

function hintOf(days: readonly HolidayDay[], country: string | null): string {
  const [{ name = "", localName = "", type = "observance" } = {}] = days;
  const words = [
    days.map(dates).join(" and "),
    country === null ? "Kept in many countries" : holidayKinds[type],
  ];
  return [...words, ...(localName !== name && country !== null ? [localName] : [])].join(" · ");
}

/** The holidays of a year as options, in its order; what comes twice in it is one of them. */
export function holidayOptions(days: readonly HolidayDay[], country: string | null): SelectOption[] {
  const byName = new Map<string, HolidayDay[]>();
  for (const day of days) byName.set(day.name, [...(byName.get(day.name) ?? []), day]);
  return [...byName].map(([name, same]) => ({
    value: writeChoice({ name, country }),
    label: name,
    hint: hintOf(same, country),
  }));
}

/** What is chosen stands in the list also when no table of this year has it under that name. */
export function withChosen(options: readonly SelectOption[], chosen: HolidayChoice | null): SelectOption[] {
  if (chosen === null || options.some(({ value }) => value === writeChoice(chosen))) return [...options];
  return [{ value: writeChoice(chosen), label: chosen.name, hint: "As it is written here" }, ...options];
}

/** Whether a day off may stand for it in some years: this year's says so, or the rule that finds it. */
export const hasDayOff = ({ observedDate, rule }: Pick<HolidayDay, "observedDate" | "rule">): boolean =>
  observedDate !== null || /\bif\b/.test(rule);
