import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scheduleTypes, weekDays } from "@/domains/schedules/constants";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { isActive } from "@/domains/schedules/core/is-active";
import { nextChange } from "@/domains/schedules/core/next-change";
import type { Recurrence } from "@/domains/schedules/schema";
import { secondsPerDay } from "@/lib/calendar-day";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

const seconds = (text: string) => parseWallSeconds(text) ?? Number.NaN;
const changeAfter = (rule: RuleChange, from: string) => {
  const at = nextChange(compileSchedule(scheduleRule(rule)), seconds(from));
  return at === null ? null : formatWallSeconds(at);
};

describe("nextChange", () => {
  it.each<[string, RuleChange, string, string | null]>([
    ["the start", { startsAt: "2025-12-01" }, "2025-11-01", "2025-12-01T00:00:00"],
    ["no end", { startsAt: "2025-12-01" }, "2025-12-02", null],
    ["the end", { startsAt: "2025-12-01", endsAt: "2025-12-25" }, "2025-12-02", "2025-12-26T00:00:00"],
    [
      "over for good",
      { startsAt: "2025-12-01", endsAt: "2025-12-25", recurrence: { weekDays: ["friday"] } },
      "2025-12-27",
      null,
    ],
    ["a start far away", { startsAt: "2027-12-01" }, "2025-12-02", null],
    [
      "the evening",
      { recurrence: { timeRange: { start: "17:00", end: "22:00" } } },
      "2025-05-05T10:00",
      "2025-05-05T17:00:00",
    ],
    [
      "the end of the evening",
      { recurrence: { timeRange: { start: "17:00", end: "22:00" } } },
      "2025-05-05T17:00",
      "2025-05-05T22:01:00",
    ],
    [
      "the end of a night",
      { recurrence: { timeRange: { start: "22:00", end: "03:00" } } },
      "2025-05-05T23:00",
      "2025-05-06T03:01:00",
    ],
    [
      "days that follow each other are one stretch",
      { type: "weekly", recurrence: { weekDays: ["saturday", "sunday"] } },
      "2025-12-05",
      "2025-12-06T00:00:00",
    ],
    [
      "and it ends on Monday",
      { type: "weekly", recurrence: { weekDays: ["saturday", "sunday"] } },
      "2025-12-06",
      "2025-12-08T00:00:00",
    ],
    [
      "the next Friday the 13th",
      { recurrence: { weekDays: ["friday"], monthDays: [13] } },
      "2025-06-14",
      "2026-02-13T00:00:00",
    ],
    [
      "all year is not interrupted by New Year",
      { type: "yearly", startsAt: "2000-01-01", endsAt: "2000-12-31" },
      "2025-06-01",
      null,
    ],
    [
      "next year's turn",
      { type: "yearly", startsAt: "2000-12-01", endsAt: "2000-12-26" },
      "2025-12-27",
      "2026-12-01T00:00:00",
    ],
    [
      "the night of the last day",
      {
        startsAt: "2025-12-01",
        endsAt: "2025-12-25",
        recurrence: { timeRange: { start: "22:00", end: "03:00" } },
      },
      "2025-12-26T01:00",
      "2025-12-26T03:01:00",
    ],
    ["dates that cannot be read", { startsAt: "soon" }, "2025-05-05", null],
  ])("%s", (_what, rule, from, expected) => expect(changeAfter(rule, from)).toBe(expected));

  it("looks no further than it is told", () => {
    const schedule = compileSchedule(scheduleRule({ startsAt: "2025-12-01" }));
    expect(nextChange(schedule, seconds("2025-11-01"), seconds("2025-12-01"))).toBeNull();
    expect(nextChange(schedule, seconds("2025-11-01"), seconds("2025-12-01") + 1)).toBe(
      seconds("2025-12-01"),
    );
  });

  const moment = fc.integer({ min: seconds("2023-01-01"), max: seconds("2029-01-01") });
  const minuteOfDay = fc
    .integer({ min: 0, max: 1439 })
    .map(
      (minute) =>
        `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
    );
  const anyRecurrence: fc.Arbitrary<Recurrence | null> = fc.option(
    fc.record({
      weekDays: fc.subarray([...weekDays]),
      months: fc.oneof(fc.constant<number[]>([]), fc.subarray([1, 2, 3, 6, 12])),
      monthDays: fc.oneof(
        fc.constant<(number | "last")[]>([]),
        fc.subarray<number | "last">([1, 13, 28, 29, 31, "last"]),
      ),
      timeRange: fc.option(fc.record({ start: minuteOfDay, end: minuteOfDay })),
    }),
  );
  const anyRule = fc
    .record({
      type: fc.constantFrom(...scheduleTypes),
      a: moment,
      b: fc.option(moment),
      recurrence: anyRecurrence,
    })
    .map(({ type, a, b, recurrence }) =>
      scheduleRule({
        type,
        startsAt: formatWallSeconds(a),
        endsAt: b === null ? null : formatWallSeconds(b),
        recurrence,
      }),
    );

  it("is a moment at which the answer changes, with no change before it", () => {
    fc.assert(
      fc.property(
        anyRule,
        moment,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
        (rule, from, samples) => {
          const schedule = compileSchedule(rule);
          const at = nextChange(schedule, from);
          const state = isActive(schedule, from);
          if (at !== null)
            expect([isActive(schedule, at - 1), isActive(schedule, at)]).toEqual([state, !state]);
          const length = (at ?? from + 400 * secondsPerDay) - from;
          const moments = samples.map((sample) => from + Math.min(length - 1, Math.floor(sample * length)));
          expect(moments.filter((each) => isActive(schedule, each) !== state)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("agrees with a look at every minute of two days", () => {
    fc.assert(
      fc.property(anyRule, moment, (rule, from) => {
        const schedule = compileSchedule(rule);
        const limit = from + 2 * secondsPerDay;
        const state = isActive(schedule, from);
        const at = nextChange(schedule, from, limit) ?? limit;
        let first = from;
        while (first < at && isActive(schedule, first) === state) first += 60;
        expect(first).toBeGreaterThanOrEqual(at);
      }),
      { numRuns: 100 },
    );
  });
});
