import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { isActive } from "@/domains/schedules/core/is-active";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

const activeAt = (rule: RuleChange, at: string) =>
  isActive(compileSchedule(scheduleRule(rule)), parseWallSeconds(at) ?? Number.NaN);

/** [what, schedule, moments inside, moments outside] */
type Case = [string, RuleChange, string[], string[]];

const christmas = { startsAt: "2025-12-01T00:00:00", endsAt: "2025-12-25T23:59:59" };
const nights = { timeRange: { start: "22:00", end: "03:00" } };

const cases: Case[] = [
  [
    "from a start on, without an end",
    { startsAt: "2025-12-01T18:00:00" },
    ["2025-12-01T18:00", "2031-01-01"],
    ["2025-12-01T17:59:59", "2024-12-05"],
  ],
  [
    "the last day counts whole",
    christmas,
    ["2025-12-01", "2025-12-25T00:00", "2025-12-25T23:59:59"],
    ["2025-11-30T23:59:59", "2025-12-26"],
  ],
  [
    "an end that is a date alone counts whole too",
    { startsAt: "2025-12-01", endsAt: "2025-12-25" },
    ["2025-12-25T23:59:59"],
    ["2025-12-26"],
  ],
  [
    "an end at 23:59 leaves no hole before midnight",
    { ...christmas, endsAt: "2025-12-25T23:59:00" },
    ["2025-12-25T23:59:30"],
    ["2025-12-26"],
  ],
  [
    "an end with a time counts to that second",
    { ...christmas, endsAt: "2025-12-25T18:00:00" },
    ["2025-12-25T18:00:00"],
    ["2025-12-25T18:00:01"],
  ],
  [
    "a range counts to the minute at both ends",
    { recurrence: { timeRange: { start: "17:00", end: "22:00" } } },
    ["2025-05-05T17:00:00", "2025-05-05T22:00:59"],
    ["2025-05-05T16:59:59", "2025-05-05T22:01:00", "2025-05-05T00:00"],
  ],
  [
    "a range of one minute",
    { recurrence: { timeRange: { start: "17:00", end: "17:00" } } },
    ["2025-05-05T17:00:59"],
    ["2025-05-05T17:01", "2025-05-05T16:59"],
  ],
  [
    "a range of the whole day",
    { recurrence: { timeRange: { start: "00:00", end: "23:59" } } },
    ["2025-05-05T00:00", "2025-05-05T23:59:59"],
    [],
  ],
  [
    "a range all round the clock over midnight",
    { recurrence: { timeRange: { start: "22:00", end: "21:59" } } },
    ["2025-05-05T22:00", "2025-05-05T21:59:59", "2025-05-05T03:00"],
    [],
  ],
  // 2025-12-05 is a Friday.
  [
    "a Friday night runs into Saturday, and does not begin on Thursday",
    { type: "weekly", recurrence: { weekDays: ["friday"], ...nights } },
    ["2025-12-05T22:00", "2025-12-05T23:59:59", "2025-12-06T00:00", "2025-12-06T03:00:59"],
    ["2025-12-05T00:30", "2025-12-05T21:59", "2025-12-06T03:01", "2025-12-06T22:30"],
  ],
  [
    "a Sunday night runs into Monday",
    { type: "weekly", recurrence: { weekDays: ["sunday"], ...nights } },
    ["2025-12-07T23:00", "2025-12-08T02:00"],
    ["2025-12-07T02:00", "2025-12-08T23:00"],
  ],
  [
    "the night of the last day runs on, that before the first does not",
    { ...christmas, recurrence: nights },
    ["2025-12-01T22:00", "2025-12-25T22:30", "2025-12-26T02:59"],
    ["2025-12-01T01:00", "2025-12-26T03:01", "2025-12-26T22:30"],
  ],
  [
    "an end with a time cuts the night short",
    { ...christmas, endsAt: "2025-12-26T01:00:00", recurrence: nights },
    ["2025-12-26T00:30", "2025-12-26T01:00:00"],
    ["2025-12-26T01:00:01", "2025-12-26T02:00"],
  ],
  [
    "a night on the 31st runs into the 1st",
    { type: "monthly", recurrence: { monthDays: [31], ...nights } },
    ["2025-01-31T23:00", "2025-02-01T02:00"],
    ["2025-02-28T23:00", "2025-01-31T02:00", "2025-03-01T01:00"],
  ],
  [
    "week days",
    { type: "weekly", recurrence: { weekDays: ["monday", "sunday"] } },
    ["2025-12-07T12:00", "2025-12-08T12:00"],
    ["2025-12-06T12:00", "2025-12-09T12:00"],
  ],
  [
    "months",
    { type: "monthly", recurrence: { months: [1, 12] } },
    ["2025-12-31T23:59:59", "2025-01-01"],
    ["2025-11-30T23:59:59", "2025-02-01"],
  ],
  [
    "the 31st skips shorter months",
    { type: "monthly", recurrence: { monthDays: [31] } },
    ["2025-01-31T12:00", "2025-12-31"],
    ["2025-02-28", "2025-04-30", "2025-12-30"],
  ],
  [
    "the 30th is not the 31st, nor the 1st",
    { type: "monthly", recurrence: { monthDays: [30] } },
    ["2025-04-30"],
    ["2025-01-31", "2025-05-01"],
  ],
  [
    "the last day of every month",
    { type: "monthly", recurrence: { monthDays: ["last"] } },
    ["2025-02-28", "2028-02-29", "2025-04-30", "2025-12-31"],
    ["2028-02-28", "2025-12-30"],
  ],
  [
    "a day, a month and a weekday all at once",
    { recurrence: { weekDays: ["friday"], months: [6], monthDays: [13] } },
    ["2025-06-13T10:00"],
    ["2025-06-20", "2025-05-13", "2026-06-13"],
  ],
  [
    "every year, whatever year is stored",
    { type: "yearly", startsAt: "2000-12-01T00:00:00", endsAt: "2000-12-26T23:59:59" },
    ["2025-12-01", "2031-12-26T23:59:59"],
    ["2025-11-30T23:59:59", "2025-12-27"],
  ],
  [
    "every year over New Year",
    { type: "yearly", startsAt: "2025-12-20T18:00:00", endsAt: "2026-01-06T23:59:59" },
    ["2025-12-20T18:00", "2026-01-06T23:59:59", "2029-01-01", "2029-12-31"],
    ["2025-12-20T17:59:59", "2026-01-07", "2026-07-01"],
  ],
  [
    "a yearly span written backwards goes over New Year too",
    { type: "yearly", startsAt: "2000-12-20", endsAt: "2000-01-06" },
    ["2025-12-25", "2026-01-06T12:00"],
    ["2026-01-07"],
  ],
  [
    "a yearly schedule without an end is that one day",
    { type: "yearly", startsAt: "2000-10-31T18:00:00" },
    ["2025-10-31T18:00", "2025-10-31T23:59:59"],
    ["2025-10-31T17:00", "2025-11-01", "2025-06-01"],
  ],
  [
    "all year",
    { type: "yearly", startsAt: "2000-01-01", endsAt: "2000-12-31" },
    ["2025-01-01", "2025-12-31T23:59:59", "2026-01-01"],
    [],
  ],
  [
    "29 February alone is the 28th in a common year",
    { type: "yearly", startsAt: "2024-02-29", endsAt: "2024-02-29" },
    ["2024-02-29T12:00", "2025-02-28T12:00", "2028-02-29"],
    ["2024-02-28T12:00", "2025-03-01", "2028-03-01", "2025-07-01"],
  ],
  [
    "up to 29 February",
    { type: "yearly", startsAt: "2000-02-01", endsAt: "2000-02-29" },
    ["2025-02-28T23:59:59", "2028-02-29T23:59:59"],
    ["2025-03-01", "2028-03-01"],
  ],
  [
    "from 29 February",
    { type: "yearly", startsAt: "2000-02-29", endsAt: "2000-03-10" },
    ["2025-03-01", "2025-02-28", "2028-02-29"],
    ["2028-02-28", "2025-02-27"],
  ],
  [
    "an hour of 29 February that a common year lacks",
    { type: "yearly", startsAt: "2000-02-28T12:00:00", endsAt: "2000-02-29T10:00:00" },
    ["2025-02-28T13:00", "2028-02-29T10:00:00"],
    ["2025-03-01", "2025-02-28T11:00", "2028-02-29T10:00:01", "2025-08-01"],
  ],
  [
    "a holiday stored as dates",
    { type: "holiday", startsAt: "2000-10-25T00:00:00", endsAt: "2000-11-02T23:59:59" },
    ["2025-10-31", "2026-11-02T12:00"],
    ["2025-11-03"],
  ],
  [
    "a holiday without an end",
    { type: "holiday", startsAt: "2000-10-31T00:00:00" },
    ["2027-10-31T12:00"],
    ["2027-11-01"],
  ],
  ["dates that cannot be read", { startsAt: "soon" }, [], ["2025-05-05", "2030-01-01"]],
];

describe("isActive", () => {
  describe.each(cases)("%s", (_what, rule, inside, outside) => {
    it.each(inside.map((at) => [at]).concat(inside.length ? [] : [["2025-06-01"]]))(
      "is active at %s",
      (at) => {
        expect(activeAt(rule, at)).toBe(inside.length > 0);
      },
    );
    it.each(outside.map((at) => [at]))("is not active at %s", (at) => {
      expect(activeAt(rule, at)).toBe(false);
    });
  });
});
