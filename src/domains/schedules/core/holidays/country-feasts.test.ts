import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { countryFeasts } from "@/domains/schedules/core/holidays/country-feasts";
import { findHoliday } from "@/domains/schedules/core/holidays/find-holiday";
import { isKnownCountry } from "@/domains/schedules/core/holidays/places";
import { formatEpochDay } from "@/lib/format-epoch-day";

const daysOf = (name: string, country: string, year: number) =>
  findHoliday({ name, country, region: null })
    ?.inYear(year)
    .map(({ firstDay, lastDay }) => [firstDay, lastDay].map(formatEpochDay));

describe("the feasts of a country", () => {
  it.each<[name: string, country: string, day: string]>([
    ["Mother's Day", "US", "2027-05-09"],
    ["Mother's Day", "GB", "2027-03-07"],
    ["Mother's Day", "AR", "2027-10-17"],
    ["Mother's Day", "TH", "2027-08-12"],
    ["Mother's Day", "EG", "2027-03-21"],
    ["Mother's Day", "FR", "2027-05-30"],
    ["Mother's Day", "FR", "2023-06-04"],
    ["Mother's Day", "FR", "2034-06-04"],
    ["Fête des Mères", "FR", "2039-06-05"],
    ["Father's Day", "US", "2027-06-20"],
    ["Father's Day", "AU", "2027-09-05"],
    ["Father's Day", "NZ", "2027-09-05"],
    ["Father's Day", "DE", "2027-05-06"],
    ["Vatertag", "DE", "2027-05-06"],
    ["Father's Day", "AT", "2027-06-13"],
    ["Father's Day", "BE", "2027-06-13"],
    ["Father's Day", "CH", "2027-06-06"],
    ["Father's Day", "DK", "2027-06-05"],
    ["Father's Day", "ES", "2027-03-19"],
    ["Father's Day", "IT", "2027-03-19"],
    ["Father's Day", "PT", "2027-03-19"],
    ["Father's Day", "SE", "2027-11-14"],
    ["Father's Day", "TH", "2027-12-05"],
    ["Father's Day", "JP", "2027-06-20"],
  ])("%s in %s is on %s", (name, country, day) => {
    expect(daysOf(name, country, Number(day.slice(0, 4)))).toEqual([[day, day]]);
  });

  it("take no rule away from another holiday of that country", () => {
    const taken = countryFeasts.flatMap(({ name, rule, countries }) =>
      countries.filter((country) =>
        new Holidays(country)
          .getRules()
          .map((each) => JSON.stringify(each))
          .filter((each) => each.includes(`"rule":"${rule}"`))
          .some((each) => !each.toLowerCase().includes(name.fr?.toLowerCase() ?? "")),
      ),
    );
    expect(taken).toEqual([]);
  });

  it("are of countries that the tables know", () => {
    const unknown = countryFeasts
      .flatMap(({ countries }) => countries)
      .filter((each) => !isKnownCountry(each));
    expect(unknown).toEqual([]);
  });
});
