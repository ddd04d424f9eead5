import { openAlmanac } from "@/domains/schedules/queries/open-almanac";
import { readToday } from "@/domains/schedules/queries/read-today";
import { findHolidayInput } from "@/domains/schedules/schema/holidays";
import { calendarDay } from "@/lib/calendar-day";
import { query } from "@/platform/query";

/** Every time of a holiday in a year, this one unless another is named. An unknown holiday is no error. */
export const findHolidayOfYear = query(
  { scope: "schedules:read", input: findHolidayInput },
  async (context, { year, ...name }) =>
    (await openAlmanac()).holidayInYear(name, year ?? calendarDay(await readToday(context)).year),
);
