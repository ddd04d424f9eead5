import { z } from "zod";
import { noCountry } from "@/domains/schedules/core/holidays/no-country";
import { openAlmanac } from "@/domains/schedules/queries/open-almanac";
import { listHolidaysInput, listRegionsInput } from "@/domains/schedules/schema/holidays";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

const scope = "schedules:read";

/** Every country whose holidays are known. */
export const listCountries = query({ scope, input: z.void() }, async () => [
  ...(await openAlmanac()).listCountries(),
]);

/** Throws `not-found` for a country that is not known. */
export const listRegions = query({ scope, input: listRegionsInput }, async (_context, { country }) => {
  const almanac = await openAlmanac();
  if (!almanac.isKnownCountry(country)) throw notFound(noCountry(country), { field: "country" });
  return [...almanac.listRegions(country)];
});

/** Every holiday of a year. Throws `not-found` for a country or region that is not known. */
export const listHolidays = query(
  { scope, input: listHolidaysInput },
  async (_context, { country, region, year }) => {
    const almanac = await openAlmanac();
    if (country !== null && region !== null && !almanac.hasRegion(country, region)) {
      throw notFound(`We know no region ${region} of ${country}.`, { field: "region" });
    }
    const holidays = almanac.listHolidays(country, region, year);
    if (!holidays) throw notFound(noCountry(country ?? ""), { field: "country" });
    return holidays;
  },
);
