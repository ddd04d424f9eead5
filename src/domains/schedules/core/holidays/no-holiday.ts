import type { ScheduleInput } from "@/domains/schedules/schema";

/** The fields of a schedule that follows no holiday. */
export const noHoliday = {
  holidayName: null,
  holidayCountry: null,
  holidayRegion: null,
  holidayObserved: false,
  holidayDaysBefore: 0,
  holidayDaysAfter: 0,
} satisfies Partial<ScheduleInput>;
