import { findHoliday } from "@/domains/schedules/core/holidays/find-holiday";
import { holidayOfRule } from "@/domains/schedules/core/holidays/holiday-of-rule";
import { noCountry } from "@/domains/schedules/core/holidays/no-country";
import { hasRegion, isKnownCountry, listCountries } from "@/domains/schedules/core/holidays/places";
import { suggestNames } from "@/domains/schedules/core/holidays/suggest-names";
import type { ScheduleRule } from "@/domains/schedules/schema";
import { joinWords } from "@/lib/join-words";

export type HolidayFields = Pick<ScheduleRule, "holidayName" | "holidayCountry" | "holidayRegion">;

/** What is wrong with the holiday of a schedule, and in which field; null when the tables know it. */
export function checkHoliday({
  holidayName: name,
  holidayCountry: country,
  holidayRegion: region,
}: HolidayFields): { field: keyof HolidayFields; message: string } | null {
  if (country !== null && !isKnownCountry(country))
    return { field: "holidayCountry", message: noCountry(country) };
  if (country !== null && region !== null && !hasRegion(country, region)) {
    return { field: "holidayRegion", message: `We know no region ${region} of ${nameOf(country)}.` };
  }
  if (name === null || findHoliday({ name, country, region })) return null;
  return {
    field: "holidayName",
    message: unknownHoliday(name, country, suggestNames({ name, country, region })),
  };
}

const nameOf = (country: string) => listCountries().find(({ code }) => code === country)?.name ?? country;

/** Says that nobody knows a holiday, and what was perhaps meant. */
function unknownHoliday(name: string, country: string | null, suggestions: readonly string[]): string {
  const where = country === null ? "" : ` in ${nameOf(country)}`;
  const perhaps = suggestions.length ? ` Perhaps ${joinWords([...suggestions], "or")}?` : "";
  return `We know no holiday called ${name}${where}.${perhaps}`;
}

/** What to say beside the time of a schedule whose holiday nobody knows any more; null when somebody does. */
export function unknownHolidayNote(rule: ScheduleRule): string | null {
  const holiday = holidayOfRule(rule);
  if (!holiday || findHoliday(holiday)) return null;
  return `${unknownHoliday(holiday.name, holiday.country, [])} Its stored dates count instead.`;
}
