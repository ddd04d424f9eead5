import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { isActive } from "@/domains/schedules/core/is-active";
import type { HolidayLookup } from "@/domains/schedules/core/window-of";
import { epochDayOf } from "@/lib/calendar-day";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

const activeAt = (rule: RuleChange, at: string, holidays: HolidayLookup) =>
  isActive(compileSchedule(scheduleRule(rule), holidays), parseWallSeconds(at) ?? Number.NaN);

const nights = { timeRange: { start: "22:00", end: "03:00" } };

describe("isActive, with a holiday and a country", () => {
  const easter: Record<number, [month: number, day: number][]> = {
    2025: [[4, 20]],
    2026: [[4, 5]],
    2028: [
      [1, 5],
      [12, 25],
    ],
  };
  const lookup: HolidayLookup = ({ name, country, daysBefore, daysAfter }) => {
    if (name !== "Easter" || country !== "DE") return null;
    return (year) =>
      (easter[year] ?? []).map(([month, day]) => ({
        firstDay: epochDayOf(year, month, day) - daysBefore,
        lastDay: epochDayOf(year, month, day) + daysAfter,
      }));
  };
  const rule: RuleChange = {
    type: "holiday",
    startsAt: "2000-04-10T00:00:00",
    endsAt: "2000-04-30T23:59:59",
    holidayName: "Easter",
    holidayCountry: "DE",
  };

  it.each(["2025-04-20T00:00", "2025-04-20T23:59:59", "2026-04-05T12:00"])(
    "is active on the day itself: %s",
    (at) => {
      expect(activeAt(rule, at, lookup)).toBe(true);
      expect(activeAt({ ...rule, type: "yearly" }, at, lookup)).toBe(true);
    },
  );
  it.each(["2025-04-19T23:59:59", "2025-04-21", "2025-04-10", "2026-04-20"])(
    "is not active on other days: %s",
    (at) => {
      expect(activeAt(rule, at, lookup)).toBe(false);
    },
  );
  it("is not active in a year without the holiday", () => {
    expect(activeAt(rule, "2027-04-10T12:00", lookup)).toBe(false);
    expect(activeAt(rule, "2027-04-05T12:00", lookup)).toBe(false);
  });
  it("takes the stored day for a holiday that nobody knows, with the days around it", () => {
    const unknown = { ...rule, holidayName: "Nobody's Day" };
    expect(activeAt(unknown, "2027-04-10T12:00", lookup)).toBe(true);
    expect(activeAt(unknown, "2027-04-11", lookup)).toBe(false);
    const open = { ...unknown, endsAt: null };
    expect(activeAt({ ...open, holidayDaysAfter: 1 }, "2027-04-11", lookup)).toBe(true);
    expect(activeAt({ ...open, holidayDaysBefore: 2 }, "2027-04-08", lookup)).toBe(true);
  });
  it("adds no days to stored dates that have them already", () => {
    const unknown = { ...rule, holidayName: "Nobody's Day", holidayDaysBefore: 2 };
    expect(activeAt(unknown, "2027-04-08", lookup)).toBe(false);
    expect(activeAt(unknown, "2027-04-29", lookup)).toBe(true);
  });
  it("keeps its dates when nobody knows the holiday and no country was named", () => {
    const dated = { ...rule, holidayName: "Nobody's Day", holidayCountry: null };
    expect(activeAt(dated, "2027-04-30T23:00", lookup)).toBe(true);
    expect(activeAt(dated, "2027-05-01", lookup)).toBe(false);
  });
  it.each(["2028-01-05", "2028-12-25"])("is active both times of a year that has it twice: %s", (at) => {
    expect(activeAt(rule, at, lookup)).toBe(true);
  });
  it("reaches over New Year with the days before and after", () => {
    const wide = { ...rule, holidayDaysBefore: 10, holidayDaysAfter: 12 };
    expect(activeAt(wide, "2027-12-26", lookup)).toBe(true);
    expect(activeAt(wide, "2027-12-25T23:59:59", lookup)).toBe(false);
    expect(activeAt(wide, "2029-01-06T23:59:59", lookup)).toBe(true);
    expect(activeAt(wide, "2029-01-07", lookup)).toBe(false);
  });
  it("lets its night run on", () => {
    expect(activeAt({ ...rule, recurrence: nights }, "2025-04-21T02:00", lookup)).toBe(true);
    expect(activeAt({ ...rule, recurrence: nights }, "2025-04-20T02:00", lookup)).toBe(false);
  });
});
