import { expect, it } from "vitest";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";
import { describeWhen, isOvernight } from "./describe-when";

const today = "2026-11-21";
const nights = { start: "20:00", end: "02:00" };

it.each<[RuleChange, string]>([
  [{}, "Every day"],
  [{ startsAt: "2026-12-01T00:00:00" }, "Every day, from 1 December 2026"],
  [{ endsAt: "2026-12-31T23:59:59" }, "Every day, 1 January 2025 – 31 December 2026"],
  [
    { startsAt: "2026-12-24T18:00:00", endsAt: "2026-12-24T23:00:00" },
    "Every day, 24 December 2026 18:00 – 24 December 2026 23:00",
  ],
  [{ recurrence: { timeRange: { start: "17:00", end: "22:00" } } }, "Every day, 17:00–22:00"],
  [
    { type: "weekly", recurrence: { weekDays: ["saturday", "friday"], timeRange: nights } },
    "Every Friday and Saturday, 20:00–02:00",
  ],
  [
    { type: "weekly", recurrence: { weekDays: ["monday", "tuesday", "wednesday", "thursday", "friday"] } },
    "Every day from Monday to Friday",
  ],
  [{ type: "monthly", recurrence: { monthDays: ["last", 1] } }, "The 1st and the last day of every month"],
  [
    { type: "monthly", recurrence: { monthDays: [13], weekDays: ["friday"] } },
    "The 13th of every month, if it is Friday",
  ],
  [{ type: "monthly", recurrence: { monthDays: [24], months: [12] } }, "The 24th of the month in December"],
  [{ type: "monthly", recurrence: { months: [12, 1] } }, "Every day in January and December"],
  [
    { type: "yearly", startsAt: "2000-12-01T00:00:00", endsAt: "2000-12-26T23:59:59" },
    "Every year 1 December – 26 December",
  ],
  [
    { type: "yearly", startsAt: "2000-12-31T18:00:00", endsAt: "2000-01-01T23:59:59" },
    "Every year 31 December 18:00 – 1 January",
  ],
  [{ type: "holiday", startsAt: "2000-10-31T00:00:00" }, "Every year on 31 October"],
  [
    { type: "holiday", holidayName: "Thanksgiving", holidayCountry: "US", holidayDaysBefore: 1 },
    "On Thanksgiving (US), from the day before",
  ],
  [
    { type: "holiday", holidayName: "Ramadan", recurrence: { weekDays: ["friday"], timeRange: nights } },
    "On Ramadan, every Friday, 20:00–02:00",
  ],
  [{ holidayName: "Ramadan" }, "Every day"],
  [
    {
      type: "yearly",
      startsAt: "2000-12-01T00:00:00",
      endsAt: "2000-12-26T23:59:59",
      recurrence: { weekDays: ["sunday"] },
    },
    "Every year 1 December – 26 December, every Sunday",
  ],
  [
    { type: "custom", startsAt: "2026-04-03T00:00:00", endsAt: "2026-04-06T23:59:59" },
    "Once, 3 April 2026 – 6 April 2026",
  ],
  [
    { type: "custom", startsAt: "2026-04-03T00:00:00", endsAt: "2026-04-03T23:59:59" },
    "Once, on 3 April 2026",
  ],
  [{ type: "custom", startsAt: "2026-04-03T12:00:00" }, "Once, from 3 April 2026 12:00"],
  [{ startsAt: "soon" }, "Every day, on dates that cannot be read"],
])("says when %j plays", (change, words) => expect(describeWhen(scheduleRule(change), today)).toBe(words));

it.each([
  [nights, true],
  [{ start: "17:00", end: "22:00" }, false],
  [null, false],
])("tells whether %j runs over midnight", (timeRange, expected) =>
  expect(isOvernight(scheduleRule({ recurrence: { timeRange } }))).toBe(expected),
);
