import type { HolidayDay } from "@/domains/schedules/schema/holidays";

/** The kinds of holiday in words. */
export const holidayKinds: Record<HolidayDay["type"], string> = {
  public: "Public holiday",
  bank: "Bank holiday",
  school: "School holiday",
  optional: "Optional holiday",
  observance: "Observance",
};
