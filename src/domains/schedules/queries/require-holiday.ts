import type { HolidayFields } from "@/domains/schedules/core/holidays/check-holiday";
import { openAlmanac } from "@/domains/schedules/queries/open-almanac";
import { invalid } from "@/platform/errors";

/** Throws `invalid`, with the field, for a country, region or holiday that the tables do not have. */
export async function requireHoliday(schedule: HolidayFields): Promise<void> {
  const { holidayName, holidayCountry, holidayRegion } = schedule;
  if (holidayName === null && holidayCountry === null && holidayRegion === null) return;
  const wrong = (await openAlmanac()).checkHoliday(schedule);
  if (wrong) throw invalid(wrong.message, { field: wrong.field });
}
