import type { DaySpan } from "@/domains/schedules/core/holidays/holiday-spans";
import type { HolidaySpan } from "@/domains/schedules/schema/holidays";
import { formatEpochDay } from "@/lib/format-epoch-day";

export const toHolidaySpan = ({ firstDay, lastDay }: DaySpan): HolidaySpan => ({
  first: formatEpochDay(firstDay),
  last: formatEpochDay(lastDay),
});
