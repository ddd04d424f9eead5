import { countrySource } from "@/domains/schedules/core/holidays/country-source";
import { feastSource } from "@/domains/schedules/core/holidays/feast-source";
import type { HolidayName } from "@/domains/schedules/core/holidays/find-holiday";
import { bareName } from "@/domains/schedules/core/holidays/normal-name";
import { closestWord } from "@/lib/closest-word";

const suggestionsMax = 3;

/** Names that were perhaps meant, the nearest first: by spelling, then by a word in common. */
export function suggestNames({ name, country, region }: HolidayName): string[] {
  const source = country === null ? null : countrySource(country, region);
  const rules = [...(source?.rules ?? []), ...feastSource().rules];
  const byBare = new Map<string, string>();
  for (const rule of rules) {
    for (const each of [rule.name, rule.localName]) {
      const bare = bareName(each);
      if (!byBare.has(bare)) byBare.set(bare, each);
    }
  }
  const wanted = bareName(name);
  const closest = closestWord(wanted, [...byBare.keys()]);
  const words = wanted.split(" ").filter((word) => word.length > 3);
  const alike = [...byBare.keys()].filter((bare) => words.some((word) => bare.includes(word)));
  const found = [...(closest === null ? [] : [closest]), ...alike].flatMap((bare) => byBare.get(bare) ?? []);
  return [...new Set(found)].slice(0, suggestionsMax);
}
