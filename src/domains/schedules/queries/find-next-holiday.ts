import { epochDayOfDate } from "@/domains/schedules/core/holidays/holiday-table";
import { nextHolidayOf } from "@/domains/schedules/core/holidays/next-holiday";
import { readToday } from "@/domains/schedules/queries/read-today";
import { requireHoliday } from "@/domains/schedules/queries/require-holiday";
import { findNextHolidayInput } from "@/domains/schedules/schema/holidays";
import { query } from "@/platform/query";

/**
 * When a holiday comes next, with the days around it. An unknown one is no error: the answer says so and suggests
 * others. Throws `invalid` for a country or region that is not known.
 */
export const findNextHoliday = query(
  { scope: "schedules:read", input: findNextHolidayInput },
  async (context, { from, ...holiday }) => {
    requireHoliday({ holidayName: null, holidayCountry: holiday.country, holidayRegion: holiday.region });
    return nextHolidayOf(holiday, from === undefined ? await readToday(context) : epochDayOfDate(from));
  },
);
