import { weekDays } from "@/domains/schedules/constants";
import type { RuleChange } from "@/testing/schedule-rule";

const count = 1000;

function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
const month = (index: number) => String(1 + (index % 12)).padStart(2, "0");
const day = (index: number) => String(1 + (index % 28)).padStart(2, "0");
const weekDay = (index: number) => weekDays[index % weekDays.length] ?? "monday";

/** Hours of its own for every schedule: two changes a day each, all year. */
const ownHours = (index: number) => ({
  start: clockTime((index * 7) % 1440),
  end: clockTime((index * 7 + 60 + (index % 300)) % 1440),
});

const kinds: ((index: number) => RuleChange)[] = [
  (index) => ({ recurrence: { timeRange: ownHours(index) } }),
  (index) => ({
    type: "weekly",
    recurrence: { weekDays: [weekDay(index)], timeRange: { start: "22:00", end: "03:00" } },
  }),
  (index) => ({ type: "monthly", recurrence: { monthDays: [1 + (index % 28), "last"] } }),
  (index) => ({
    type: "yearly",
    startsAt: `2000-${month(index)}-10`,
    endsAt: `2000-${month(index + 1)}-05`,
  }),
  (index) => ({
    type: "custom",
    startsAt: `2026-${month(index)}-03T10:00:00`,
    endsAt: `2026-${month(index)}-23T17:00:00`,
    fallbackCategoryId: 1,
  }),
  () => ({
    type: "holiday",
    holidayName: "Christmas Day",
    holidayCountry: "US",
    holidayDaysBefore: 3,
  }),
];

const many = (rule: (index: number) => RuleChange): RuleChange[] =>
  Array.from({ length: count }, (_, index) => ({ priority: 1 + (index % 10), ...rule(index) }));

/** A thousand schedules each: as people have them, and as hard as they can be. */
export const programmeSets: Record<string, RuleChange[]> = {
  "of all kinds": many((index) => ({
    ...kinds[index % kinds.length]?.(index),
    blend: index % 9 === 0,
    exclusive: index % 97 === 0,
  })),
  "daily, each with its own hours": many((index) => ({ recurrence: { timeRange: ownHours(index) } })),
  "daily, each with its own hours and dates": many((index) => ({
    startsAt: `2025-${month(index)}-${day(index)}`,
    endsAt: `2027-${month(index * 5)}-${day(index * 3)}`,
    recurrence: { timeRange: ownHours(index) },
  })),
  "weekly, overnight": many((index) => ({
    type: "weekly",
    recurrence: {
      weekDays: [...new Set([weekDay(index), weekDay(index * 3)])],
      timeRange: { start: clockTime(1200 + (index % 240)), end: clockTime(index % 360) },
    },
  })),
  "daily, all of them blending": many((index) => ({
    blend: true,
    recurrence: { timeRange: ownHours(index) },
  })),
  "every year, some of them holidays": many((index) =>
    index % 2
      ? { type: "yearly", startsAt: `2000-${month(index)}-${day(index)}` }
      : { type: "holiday", holidayName: "Easter Sunday", holidayCountry: "US", holidayDaysAfter: index % 20 },
  ),
};
