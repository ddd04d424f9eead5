import Holidays from "date-holidays";
import { countryFeasts } from "@/domains/schedules/core/holidays/country-feasts";
import type { HolidaySource } from "@/domains/schedules/core/holidays/holiday-source";
import { holidayTable } from "@/domains/schedules/core/holidays/holiday-table";
import { hasRegion, isKnownCountry } from "@/domains/schedules/core/holidays/places";
import { remember } from "@/lib/remember";

const sourcesKept = 64;

/** What a country keeps and the package does not know, beside what it knows. */
function addFeasts(table: Holidays, country: string): void {
  for (const { name, rule, countries, moved } of countryFeasts) {
    if (!countries.includes(country)) continue;
    const exceptions = moved && { disable: [...moved.from], enable: [...moved.to] };
    table.setRule({ rule, name: { ...name }, type: "observance", ...exceptions });
  }
}

const open = remember(
  sourcesKept,
  (country: string, region: string | null) => `${country}.${region ?? ""}`,
  (country, region): HolidaySource => {
    const [state, part] = region?.split(".") ?? [];
    const table = new Holidays({ country, state, region: part }, { timezone: "UTC" });
    addFeasts(table, country);
    return holidayTable(table);
  },
);

/** The table of a country or of a region of it; null for a country the tables do not have. An unknown region is none. */
export function countrySource(country: string, region: string | null): HolidaySource | null {
  if (!isKnownCountry(country)) return null;
  return open(country, region !== null && hasRegion(country, region) ? region : null);
}
