import { checkHoliday, unknownHolidayNote } from "@/domains/schedules/core/holidays/check-holiday";
import { holidaySpans } from "@/domains/schedules/core/holidays/holiday-spans";
import { listHolidays } from "@/domains/schedules/core/holidays/list-holidays";
import { holidayInYear, nextHolidayOf } from "@/domains/schedules/core/holidays/next-holiday";
import {
  hasRegion,
  isKnownCountry,
  listCountries,
  listRegions,
} from "@/domains/schedules/core/holidays/places";
import { presetRule } from "@/domains/schedules/core/holidays/preset-rule";

/** Every question that needs the tables of the holidays, in one piece, so that they are loaded with it or not at all. */
export const almanac = {
  checkHoliday,
  hasRegion,
  holidayInYear,
  holidaySpans,
  isKnownCountry,
  listCountries,
  listHolidays,
  listRegions,
  nextHolidayOf,
  presetRule,
  unknownHolidayNote,
};

export type Almanac = typeof almanac;
