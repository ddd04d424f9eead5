import { type HolidayReference, holidayReference } from "@/domains/schedules/schema/holidays";
import { meantValues, type ScheduleValues } from "../schedule-values";

/** The holiday that a form or an input names; null when it names none, or not all of it is right yet. */
export function holidayReferenceOf(values: ScheduleValues): HolidayReference | null {
  const meant = meantValues(values);
  const parsed = holidayReference.safeParse({
    name: meant.holidayName,
    country: meant.holidayCountry,
    region: meant.holidayRegion,
    observed: meant.holidayObserved,
    daysBefore: meant.holidayDaysBefore,
    daysAfter: meant.holidayDaysAfter,
  });
  return parsed.success ? parsed.data : null;
}
