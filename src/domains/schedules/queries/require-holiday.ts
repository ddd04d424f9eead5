import { checkHoliday, type HolidayFields } from "@/domains/schedules/core/holidays/check-holiday";
import { invalid } from "@/platform/errors";

/** Throws `invalid`, with the field, for a country, region or holiday that the tables do not have. */
export function requireHoliday(schedule: HolidayFields): void {
  const wrong = checkHoliday(schedule);
  if (wrong) throw invalid(wrong.message, { field: wrong.field });
}
