import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scheduleTypes, weekDays } from "@/domains/schedules/constants";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { isActive } from "@/domains/schedules/core/is-active";
import { lastStart } from "@/domains/schedules/core/last-start";
import { secondsPerDay } from "@/lib/calendar-day";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

const seconds = (text: string) => parseWallSeconds(text) ?? Number.NaN;
const startBefore = (rule: RuleChange, at: string) => {
  const found = lastStart(compileSchedule(scheduleRule(rule)), seconds(at));
  return found === null ? null : formatWallSeconds(found);
};
const night = { timeRange: { start: "22:00", end: "03:00" } };

describe("lastStart", () => {
  it.each<[string, RuleChange, string, string | null]>([
    ["the start of its dates", { startsAt: "2025-12-01" }, "2025-12-24T20:00", "2025-12-01T00:00:00"],
    ["none before it begins", { startsAt: "2025-12-01" }, "2025-11-30T23:59:59", null],
    ["the very second", { startsAt: "2025-12-01T18:00" }, "2025-12-01T18:00", "2025-12-01T18:00:00"],
    [
      "one that is over",
      { startsAt: "2025-12-01", endsAt: "2025-12-25" },
      "2027-06-01",
      "2025-12-01T00:00:00",
    ],
    [
      "last year's",
      { type: "yearly", startsAt: "2000-12-01", endsAt: "2000-12-25" },
      "2026-11-30",
      "2025-12-01T00:00:00",
    ],
    [
      "this evening's",
      { recurrence: { timeRange: { start: "17:00", end: "22:00" } } },
      "2025-05-05T23:00",
      "2025-05-05T17:00:00",
    ],
    [
      "yesterday's",
      { recurrence: { timeRange: { start: "17:00", end: "22:00" } } },
      "2025-05-05T16:59:59",
      "2025-05-04T17:00:00",
    ],
    ["a night that runs on", { recurrence: night }, "2025-05-05T02:00", "2025-05-04T22:00:00"],
    [
      "the last night of its dates",
      { startsAt: "2025-05-01", endsAt: "2025-05-03", recurrence: night },
      "2025-05-04T02:00",
      "2025-05-03T22:00:00",
    ],
    [
      "the last last day of a month",
      { type: "monthly", recurrence: { monthDays: ["last"] } },
      "2025-03-15",
      "2025-02-28T00:00:00",
    ],
    ["dates nobody can read", { startsAt: "soon" }, "2025-05-05", null],
  ])("is %s", (_what, rule, at, expected) => expect(startBefore(rule, at)).toBe(expected));

  const moment = fc.integer({ min: seconds("2023-01-01"), max: seconds("2029-01-01") });
  const hour = fc.integer({ min: 0, max: 23 }).map((number) => `${String(number).padStart(2, "0")}:00`);
  const anyRule = fc
    .record({
      type: fc.constantFrom(...scheduleTypes),
      a: moment,
      b: fc.option(moment),
      weekDays: fc.subarray([...weekDays]),
      timeRange: fc.option(fc.record({ start: hour, end: hour })),
    })
    .map(({ type, a, b, ...recurrence }) =>
      scheduleRule({
        type,
        startsAt: formatWallSeconds(a),
        endsAt: b === null ? null : formatWallSeconds(b),
        recurrence,
      }),
    );

  it("begins something, with no beginning between it and the moment", () => {
    fc.assert(
      fc.property(anyRule, moment, (rule, at) => {
        const schedule = compileSchedule(rule);
        const found = lastStart(schedule, at);
        if (found !== null) expect([found <= at, isActive(schedule, found)]).toEqual([true, true]);
        const from = Math.max(found ?? 0, at - 2 * secondsPerDay);
        let later = at;
        while (later - 60 > from && (!isActive(schedule, later) || isActive(schedule, later - 60)))
          later -= 60;
        expect(later - 60).toBeLessThanOrEqual(from);
      }),
      { numRuns: 100 },
    );
  });
});
