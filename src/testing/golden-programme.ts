import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { holidaySpans } from "@/domains/schedules/core/holidays/holiday-spans";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

const range = (start: string, end: string) => ({ timeRange: { start, end } });

/** One schedule for every thing that a calendar can get wrong; numbered from 1 in this order. */
const rules: RuleChange[] = [
  { name: "Winter", type: "yearly", startsAt: "2000-12-01", endsAt: "2000-02-29", priority: 2 },
  { name: "Summer", type: "yearly", startsAt: "2000-06-01", endsAt: "2000-08-31", priority: 2 },
  { name: "Friday night", type: "weekly", recurrence: { weekDays: ["friday"], ...range("22:00", "02:59") } },
  // Saturday's night ends in the middle of the hour that spring skips and autumn repeats.
  {
    name: "Saturday night",
    type: "weekly",
    recurrence: { weekDays: ["saturday"], ...range("23:30", "02:29") },
  },
  // Begins and ends within the hour that spring skips.
  {
    name: "Ghost hour",
    type: "weekly",
    priority: 7,
    recurrence: { weekDays: ["sunday"], months: [3, 4, 10, 11], ...range("02:40", "02:49") },
  },
  // Across the end of the hour that autumn repeats.
  {
    name: "Second hour",
    type: "weekly",
    priority: 6,
    recurrence: { weekDays: ["sunday"], months: [3, 4, 10, 11], ...range("01:30", "01:59") },
  },
  {
    name: "Last of month",
    type: "monthly",
    priority: 6,
    recurrence: { monthDays: ["last"], ...range("12:00", "13:59") },
  },
  {
    name: "Thirty-first",
    type: "monthly",
    priority: 6,
    recurrence: { monthDays: [31], ...range("08:00", "08:59") },
  },
  { name: "Leap day", type: "yearly", startsAt: "2000-02-29", priority: 8 },
  {
    name: "New Year",
    type: "yearly",
    startsAt: "2000-12-31T20:00:00",
    endsAt: "2000-01-01T01:59:59",
    priority: 9,
    exclusive: true,
  },
  { name: "Christmas", type: "holiday", holidayName: "Christmas Day", holidayCountry: "US", priority: 8 },
  {
    name: "Thanksgiving",
    type: "holiday",
    holidayName: "Thanksgiving Day",
    holidayCountry: "US",
    holidayDaysAfter: 1,
    priority: 8,
  },
  {
    name: "Easter",
    type: "holiday",
    holidayName: "Ostersonntag",
    holidayCountry: "DE",
    holidayDaysBefore: 2,
    holidayDaysAfter: 1,
    priority: 7,
  },
  ...["Halloween films", "Horror shorts"].map((name, index) => ({
    name,
    type: "yearly" as const,
    startsAt: `2000-10-2${7 + index}`,
    endsAt: "2000-10-31",
    priority: 4 - index,
    blend: true,
    recurrence: range("18:00", "23:59"),
  })),
  {
    name: "Premiere",
    type: "custom",
    startsAt: "2028-10-29T19:30:00",
    endsAt: "2028-10-29T22:29:59",
    priority: 1,
    exclusive: true,
  },
  // Three of the same priority: the one that ends sooner, then the one that began earlier, then the older one.
  {
    name: "Spring A",
    type: "custom",
    startsAt: "2028-05-10",
    endsAt: "2028-05-20",
    fallbackCategoryId: 90,
    recurrence: range("10:00", "15:59"),
  },
  { name: "Spring B", type: "custom", startsAt: "2028-05-15", endsAt: "2028-05-25" },
  { name: "Spring C", type: "custom", startsAt: "2028-05-15", endsAt: "2028-05-25" },
  {
    name: "School mornings",
    type: "weekly",
    priority: 3,
    recurrence: {
      weekDays: ["monday", "tuesday", "wednesday", "thursday", "friday"],
      months: [9],
      ...range("07:00", "08:59"),
    },
  },
  { name: "Switched off", priority: 10, exclusive: true, isEnabled: false },
  // The last night runs on into the day after the last.
  {
    name: "Festival",
    type: "custom",
    startsAt: "2028-08-05",
    endsAt: "2028-08-06",
    priority: 7,
    recurrence: range("23:00", "04:59"),
  },
  // From breakfast to breakfast, which is a whole day.
  {
    name: "Round the clock",
    type: "weekly",
    priority: 3,
    recurrence: { weekDays: ["wednesday"], months: [7], ...range("06:00", "05:59") },
  },
];

/** The same programme in any zone: two winters, a leap year and the common one after it. */
export function goldenProgramme(zone: string): Omit<ResolveInput, "now"> {
  return {
    schedules: rules.map((rule, index) =>
      compileSchedule(scheduleRule({ id: index + 1, startsAt: "2027-01-01", ...rule }), holidaySpans),
    ),
    zone,
    override: null,
    genre: null,
    filler: { kind: "category", categoryId: 99 },
    settings: { passive: false, clearWhenInactive: false, genrePriority: "schedules" },
  };
}

export const goldenYears = {
  "new-york": "America/New_York",
  berlin: "Europe/Berlin",
  sydney: "Australia/Sydney",
  kathmandu: "Asia/Kathmandu",
} as const;
