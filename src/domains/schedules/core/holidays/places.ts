import Holidays from "date-holidays";
import type { HolidayPlace } from "@/domains/schedules/schema/holidays";
import { remember } from "@/lib/remember";

const tables = new Holidays();

const byName = (a: HolidayPlace, b: HolidayPlace) => a.name.localeCompare(b.name, "en");

const toPlaces = (names: Record<string, string> | undefined, prefix = "", within = ""): HolidayPlace[] =>
  Object.entries(names ?? {}).map(([code, name]) => ({ code: prefix + code, name: within + name }));

/** Every country the tables have, by English name. */
export const listCountries = remember(
  1,
  () => "",
  (): readonly HolidayPlace[] => toPlaces(tables.getCountries("en")).sort(byName),
);

/** The states of a country, and the places within them as `LA.NO`; empty where the whole country is alike. */
export const listRegions = remember(
  32,
  (country: string) => country,
  (country): readonly HolidayPlace[] =>
    toPlaces(tables.getStates(country, "en"))
      .flatMap((state) => [
        state,
        ...toPlaces(tables.getRegions(country, state.code, "en"), `${state.code}.`, `${state.name}, `),
      ])
      .sort(byName),
);

const codes = remember(
  1,
  () => "",
  () => new Set(listCountries().map(({ code }) => code)),
);

export const isKnownCountry = (country: string) => codes().has(country);

export const hasRegion = (country: string, region: string) =>
  listRegions(country).some(({ code }) => code === region);
