import { z } from "@hono/zod-openapi";
import type { HolidayDay } from "@/domains/schedules/schema/holidays";

/** As the service the documented program asked: its words, and the parts of the date beside them. */
export const holidayWire = z
  .object({
    date: z.string().openapi({ example: "2027-11-25" }),
    end_date: z.string(),
    observed_date: z.string().nullable().openapi({ description: "The day off, where that is another day" }),
    localName: z.string(),
    name: z.string(),
    countryCode: z.string().nullable(),
    fixed: z.boolean().openapi({ description: "The same date every year" }),
    global: z.boolean().openapi({ description: "In the whole country" }),
    counties: z.array(z.string()).nullable(),
    launchYear: z.null(),
    types: z.array(z.string()),
    month: z.int(),
    day: z.int(),
    date_obj: z.string(),
    duration_days: z.int(),
    begins_evening_before: z.boolean(),
  })
  .openapi("Holiday");

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const monthOf = (date: string) => Number(date.slice(5, 7));
const dayOf = (date: string) => Number(date.slice(8, 10));

export function toHolidayWire(
  holiday: HolidayDay,
  country: string | null,
  region: string | null = null,
): z.output<typeof holidayWire> {
  const { date, endDate, name, localName, rule } = holiday;
  return {
    date,
    end_date: endDate,
    observed_date: holiday.observedDate,
    localName,
    name,
    countryCode: country,
    fixed: /^\d\d-\d\d/.test(rule),
    global: region === null,
    counties: region === null ? null : [`${country}-${region}`],
    launchYear: null,
    types: [capital(holiday.type)],
    month: monthOf(date),
    day: dayOf(date),
    date_obj: date,
    duration_days: holiday.daysLong,
    begins_evening_before: holiday.beginsEveningBefore,
  };
}

export const multiDayWire = z.object({
  name: z.string(),
  start_date: z.string(),
  end_date: z.string(),
  start_month: z.int(),
  start_day: z.int(),
  end_month: z.int(),
  end_day: z.int(),
  duration_days: z.int(),
  description: z.string(),
  type: z.literal("multi_day"),
  country_code: z.string().nullable(),
});

export function toMultiDayWire(
  { name, date, endDate, daysLong }: HolidayDay,
  country: string | null,
): z.output<typeof multiDayWire> {
  return {
    name,
    start_date: date,
    end_date: endDate,
    start_month: monthOf(date),
    start_day: dayOf(date),
    end_month: monthOf(endDate),
    end_day: dayOf(endDate),
    duration_days: daysLong,
    description: `${name}, ${daysLong} days`,
    type: "multi_day",
    country_code: country,
  };
}
