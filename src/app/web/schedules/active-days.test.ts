import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { epochDayOf } from "@/lib/calendar-day";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";
import { activeDays } from "./active-days";

const first = epochDayOf(2026, 11, 1);
const inNovember = (change: RuleChange) =>
  activeDays(compileSchedule(scheduleRule(change)), first, 30).map((day) => day - first + 1);

describe("activeDays", () => {
  it.each<[string, RuleChange, number[]]>([
    [
      "a few hours once",
      { type: "custom", startsAt: "2026-11-07T14:00:00", endsAt: "2026-11-07T15:00:00" },
      [7],
    ],
    [
      "a window that ends with a minute",
      { startsAt: "2026-11-29T23:59:00", endsAt: "2026-11-30T00:00:00" },
      [29, 30],
    ],
    ["days of the week", { type: "weekly", recurrence: { weekDays: ["monday"] } }, [2, 9, 16, 23, 30]],
    [
      "nights, on the day they begin",
      {
        type: "weekly",
        recurrence: { weekDays: ["friday", "saturday"], timeRange: { start: "20:00", end: "02:00" } },
      },
      [6, 7, 13, 14, 20, 21, 27, 28],
    ],
    ["the last day", { type: "monthly", recurrence: { monthDays: ["last"] } }, [30]],
    [
      "hours of a day, inside its window alone",
      {
        startsAt: "2026-11-10T22:00:00",
        endsAt: "2026-11-12T12:00:00",
        recurrence: { timeRange: { start: "17:00", end: "21:00" } },
      },
      [11],
    ],
    ["nothing", { startsAt: "2027-01-01T00:00:00" }, []],
  ])("finds %s", (_what, change, days) => expect(inNovember(change)).toEqual(days));
});
