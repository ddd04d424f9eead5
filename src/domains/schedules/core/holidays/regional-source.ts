import { countrySource } from "@/domains/schedules/core/holidays/country-source";
import type { HolidaySource } from "@/domains/schedules/core/holidays/holiday-source";
import { matchRules } from "@/domains/schedules/core/holidays/match-rules";
import { listRegions } from "@/domains/schedules/core/holidays/places";
import { remember } from "@/lib/remember";

/** The tables of the regions of a country; kept together, for one question goes through all of them. */
const regionsOf = remember(
  8,
  (country: string) => country,
  (country): HolidaySource[] =>
    listRegions(country).flatMap(({ code }) => {
      const source = code.includes(".") ? null : countrySource(country, code);
      return source ? [source] : [];
    }),
);

/**
 * The region that speaks for its country about a holiday which only regions have, such as Thanksgiving in Canada:
 * the first of those that keep it on the day on which most of them do. Null when none has it.
 */
export function regionalSource(country: string, name: string): HolidaySource | null {
  const byRule = new Map<string, HolidaySource[]>();
  for (const source of regionsOf(country)) {
    const [rules] = matchRules(source, name);
    if (!rules) continue;
    const key = rules.map(({ rule }) => rule).join();
    byRule.set(key, [...(byRule.get(key) ?? []), source]);
  }
  let most: HolidaySource[] = [];
  for (const sources of byRule.values()) if (sources.length > most.length) most = sources;
  return most[0] ?? null;
}
