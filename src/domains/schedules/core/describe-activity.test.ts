import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { describeActivity } from "@/domains/schedules/core/describe-activity";
import type { HolidayLookup } from "@/domains/schedules/core/window-of";
import { epochDayOf } from "@/lib/calendar-day";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

// A Wednesday.
const now = parseWallSeconds("2025-12-10T19:00:00") ?? Number.NaN;
const say = (rule: RuleChange) => describeActivity(compileSchedule(scheduleRule(rule)), now).reason;

describe("describeActivity", () => {
  it.each<[RuleChange, string]>([
    [{}, "Its time is now."],
    [{ isEnabled: false }, "It is switched off."],
    [{ endsAt: "2025-12-31T23:59:59" }, "Its time is now until 31 December 23:59."],
    [{ recurrence: { timeRange: { start: "17:00", end: "22:00" } } }, "Its time is now until 22:00."],
    [{ startsAt: "2026-03-01T18:00:00" }, "It starts on 1 March 2026 18:00."],
    [{ endsAt: "2025-12-09T23:59:59" }, "It ended on 9 December 23:59."],
    [
      { type: "yearly", startsAt: "2000-10-25", endsAt: "2000-10-31" },
      "It comes back every year, next on 25 October 2026 00:00.",
    ],
    [
      {
        type: "yearly",
        startsAt: "2000-12-20",
        endsAt: "2000-12-31",
        recurrence: { timeRange: { start: "17:00", end: "22:00" } },
      },
      "It comes back every year, next on 20 December 17:00.",
    ],
    [
      { startsAt: "2025-12-12", recurrence: { timeRange: { start: "19:00", end: "23:59" } } },
      "It starts on 12 December 19:00.",
    ],
    [{ recurrence: { timeRange: { start: "22:00", end: "03:00" } } }, "It plays from 22:00 to 03:00."],
    [
      { recurrence: { weekDays: ["sunday", "friday"] } },
      "It plays only on Friday and Sunday. Next: 12 December 00:00.",
    ],
    [
      { recurrence: { monthDays: ["last", 15, 1], months: [12, 1] } },
      "It plays only on day 1 and 15 and the last day of the month, in January and December. Next: 15 December 00:00.",
    ],
    [{ startsAt: "soon" }, "Its dates cannot be read: open it and choose them again."],
  ])("%j: %s", (rule, sentence) => expect(say(rule)).toBe(sentence));

  const holiday: RuleChange = { type: "holiday", holidayName: "A feast" };
  const sayOf = (inYear: HolidayLookup) =>
    describeActivity(compileSchedule(scheduleRule(holiday), inYear), now);

  it("says when a holiday comes that skips years", () => {
    const leapDay = (year: number) => {
      const day = epochDayOf(year, 2, 29);
      return year % 4 === 0 ? [{ firstDay: day, lastDay: day }] : [];
    };
    expect(sayOf(() => leapDay)).toEqual({
      isActive: false,
      reason: "It comes back every year, next on 29 February 2028 00:00.",
      changesAt: null,
    });
  });

  it("says that a holiday comes no more", () => {
    expect(sayOf(() => () => [])).toMatchObject({
      isActive: false,
      reason: "Its holiday does not come again.",
    });
  });
});
