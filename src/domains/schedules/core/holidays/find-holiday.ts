import { holidayYearMax, holidayYearMin } from "@/domains/schedules/constants";
import { countrySource } from "@/domains/schedules/core/holidays/country-source";
import { daysOfYear, type HolidayOfYear } from "@/domains/schedules/core/holidays/days-of-year";
import { feastSource } from "@/domains/schedules/core/holidays/feast-source";
import type { HolidayRule, HolidaySource } from "@/domains/schedules/core/holidays/holiday-source";
import { matchPart, matchRules } from "@/domains/schedules/core/holidays/match-rules";
import { regionalSource } from "@/domains/schedules/core/holidays/regional-source";
import { remember } from "@/lib/remember";

export interface HolidayName {
  name: string;
  /** Null: a feast that many countries keep. */
  country: string | null;
  region: string | null;
}

/** A holiday that was found: ask it for its days of a year. */
export interface FoundHoliday {
  /** As the table has it. */
  name: string;
  /** Whether it is out of the table of the country, not one of the feasts that many keep. */
  isOfCountry: boolean;
  /** Every time in a year, by date: none, one, or two for a feast of the moon. None outside the years of the tables. */
  inYear(year: number): readonly HolidayOfYear[];
}

const yearsKept = 16;

/** Rules in order of sureness: a year belongs to the first that have a day in it. */
function fromRules(
  source: HolidaySource,
  tiers: readonly (readonly HolidayRule[])[],
  further: FoundHoliday | null,
): FoundHoliday | null {
  const [first] = tiers[0] ?? [];
  if (!first) return null;
  const inYear = remember(yearsKept, String, (year: number): readonly HolidayOfYear[] => {
    if (year < holidayYearMin || year > holidayYearMax) return [];
    const all = daysOfYear(source, year);
    for (const rules of tiers) {
      const days = all.filter(({ rule }) => rules.includes(rule));
      if (days.length) return days;
    }
    return further?.inYear(year) ?? [];
  });
  return { name: first.name, isOfCountry: source !== feastSource(), inYear };
}

const findFeast = (name: string) => fromRules(feastSource(), matchRules(feastSource(), name), null);

/** A holiday that somebody wrote down date by date: where the dates end, what others know goes on. */
const isDated = ({ rule }: HolidayRule) => /^\d{4}-/.test(rule);

const findByPart = (source: HolidaySource, name: string) =>
  fromRules(source, [matchPart(source, name)], null);

/** In the regions of the country, unless one was named; else among the feasts that many countries keep. */
function findElsewhere({ name, country, region }: HolidayName): FoundHoliday | null {
  const regional = country !== null && region === null ? regionalSource(country, name) : null;
  return (regional && fromRules(regional, matchRules(regional, name), null)) ?? findFeast(name);
}

function look(wanted: HolidayName): FoundHoliday | null {
  const { name, country, region } = wanted;
  const source = country === null ? null : countrySource(country, region);
  if (!source) return findFeast(name) ?? findByPart(feastSource(), name);
  const tiers = matchRules(source, name);
  if (tiers.length)
    return fromRules(source, tiers, tiers.flat().every(isDated) ? findElsewhere(wanted) : null);
  return findElsewhere(wanted) ?? findByPart(source, name) ?? findByPart(feastSource(), name);
}

/**
 * A holiday by its name: exactly, in any language of the tables; else without "day" and the like; else by another
 * name of it; first in the table of the country, then in those of its regions, then among the feasts that many
 * countries keep; else as the only one whose name holds these words. Null when there is none. Remembered, for a
 * thousand schedules ask for the same few.
 */
export const findHoliday = remember(
  512,
  ({ name, country, region }: HolidayName) => `${country ?? ""}|${region ?? ""}|${name}`,
  look,
);
