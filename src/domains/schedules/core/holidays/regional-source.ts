import { countrySource } from "@/domains/schedules/core/holidays/country-source";
import type { HolidaySource } from "@/domains/schedules/core/holidays/holiday-source";
import { matchRules } from "@/domains/schedules/core/holidays/match-rules";
import { listRegions } from "@/domains/schedules/core/holidays/places";

/**
 * The region that speaks for its country about a holiday which only regions have, such as Thanksgiving in Canada:
 * the first of those that keep it on the day on which most of them do. Null when none has it.
 */
export function regionalSource(country: string, name: string): HolidaySource | null {
  const byRule = new Map<string, HolidaySource[]>();
  for (const { code } of listRegions(country)) {
    if (code.includes(".")) continue;
    const source = countrySource(country, code);
    const [rules] = source ? matchRules(source, name) : [];
    if (!source || !rules) continue;
    const key = rules.map(({ rule }) => rule).join();
    byRule.set(key, [...(byRule.get(key) ?? []), source]);
  }
  let most: HolidaySource[] = [];
  for (const sources of byRule.values()) if (sources.length > most.length) most = sources;
  return most[0] ?? null;
}
