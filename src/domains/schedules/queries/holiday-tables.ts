import { z } from "zod";
import { noCountry } from "@/domains/schedules/core/holidays/check-holiday";
import { listHolidays as holidaysOf } from "@/domains/schedules/core/holidays/list-holidays";
import {
  listCountries as allCountries,
  hasRegion,
  isKnownCountry,
  listRegions as regionsOf,
} from "@/domains/schedules/core/holidays/places";
import { listHolidaysInput, listRegionsInput } from "@/domains/schedules/schema/holidays";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

const scope = "schedules:read";

/** Every country whose holidays are known. */
export const listCountries = query({ scope, input: z.void() }, async () => [...allCountries()]);

/** Throws `not-found` for a country that is not known. */
export const listRegions = query({ scope, input: listRegionsInput }, async (_context, { country }) => {
  if (!isKnownCountry(country)) throw notFound(noCountry(country), { field: "country" });
  return [...regionsOf(country)];
});

/** Every holiday of a year. Throws `not-found` for a country or region that is not known. */
export const listHolidays = query(
  { scope, input: listHolidaysInput },
  async (_context, { country, region, year }) => {
    if (country !== null && region !== null && !hasRegion(country, region)) {
      throw notFound(`We know no region ${region} of ${country}.`, { field: "region" });
    }
    const holidays = holidaysOf(country, region, year);
    if (!holidays) throw notFound(noCountry(country ?? ""), { field: "country" });
    return holidays;
  },
);
