import { countrySource } from "@/domains/schedules/core/holidays/country-source";
import { daysOfYear, type HolidayOfYear } from "@/domains/schedules/core/holidays/days-of-year";
import { feastSource } from "@/domains/schedules/core/holidays/feast-source";
import type { HolidayDay } from "@/domains/schedules/schema/holidays";
import { formatEpochDay } from "@/lib/format-epoch-day";

/** A holiday of a year with its dates written out. */
export function toHolidayDay({ rule, ...day }: HolidayOfYear): HolidayDay {
  return {
    name: rule.name,
    localName: rule.localName,
    date: formatEpochDay(day.firstDay),
    endDate: formatEpochDay(day.lastDay),
    daysLong: day.lastDay - day.firstDay + 1,
    observedDate: day.observedDay === null ? null : formatEpochDay(day.observedDay),
    type: rule.type,
    beginsEveningBefore: day.beginsEveningBefore,
    rule: rule.rule,
  };
}

/** Every holiday of a year, by date; without a country the feasts that many keep. Null for an unknown country. */
export function listHolidays(
  country: string | null,
  region: string | null,
  year: number,
): HolidayDay[] | null {
  const source = country === null ? feastSource() : countrySource(country, region);
  return source && daysOfYear(source, year).map(toHolidayDay);
}
