import Holidays from "date-holidays";
import type { HolidaySource } from "@/domains/schedules/core/holidays/holiday-source";
import { holidayTable } from "@/domains/schedules/core/holidays/holiday-table";
import { hasRegion, isKnownCountry } from "@/domains/schedules/core/holidays/places";
import { remember } from "@/lib/remember";

const sourcesKept = 64;

const open = remember(
  sourcesKept,
  (country: string, region: string | null) => `${country}.${region ?? ""}`,
  (country, region): HolidaySource => {
    const [state, part] = region?.split(".") ?? [];
    return holidayTable(new Holidays({ country, state, region: part }, { timezone: "UTC" }));
  },
);

/** The table of a country or of a region of it; null for a country the tables do not have. An unknown region is none. */
export function countrySource(country: string, region: string | null): HolidaySource | null {
  if (!isKnownCountry(country)) return null;
  return open(country, region !== null && hasRegion(country, region) ? region : null);
}
