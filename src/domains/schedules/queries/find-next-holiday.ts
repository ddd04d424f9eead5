import { epochDayOfDate } from "@/domains/schedules/core/holidays/holiday-table";
import { openAlmanac } from "@/domains/schedules/queries/open-almanac";
import { readToday } from "@/domains/schedules/queries/read-today";
import { findNextHolidayInput } from "@/domains/schedules/schema/holidays";
import { query } from "@/platform/query";

/**
 * When a holiday comes next, with the days around it. An unknown one is no error: the answer says so and suggests
 * others.
 */
export const findNextHoliday = query(
  { scope: "schedules:read", input: findNextHolidayInput },
  async (context, { from, ...holiday }) => {
    const today = from === undefined ? await readToday(context) : epochDayOfDate(from);
    return (await openAlmanac()).nextHolidayOf(holiday, today);
  },
);
