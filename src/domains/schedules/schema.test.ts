import { describe, expect, it } from "vitest";
import { scheduleInput, schedulePatch } from "@/domains/schedules/schema";

const least = { name: "Christmas", startsAt: "2025-12-01", categoryId: 1 };
const faults = (input: unknown) =>
  scheduleInput.safeParse(input).error?.issues.map((issue) => issue.path.join(".")) ?? [];

describe("scheduleInput", () => {
  it("fills in what a short request leaves out", () => {
    expect(scheduleInput.parse(least)).toEqual({
      name: "Christmas",
      type: "daily",
      startsAt: "2025-12-01T00:00:00",
      endsAt: null,
      categoryId: 1,
      sequenceId: null,
      fallbackCategoryId: null,
      recurrence: null,
      playMode: null,
      priority: 5,
      exclusive: false,
      blend: false,
      isEnabled: true,
      color: null,
      holidayName: null,
      holidayCountry: null,
      holidayRegion: null,
      holidayObserved: false,
      holidayDaysBefore: 0,
      holidayDaysAfter: 0,
    });
  });

  it("counts an end without a time to the last second of its day", () => {
    expect(scheduleInput.parse({ ...least, endsAt: "2025-12-25" }).endsAt).toBe("2025-12-25T23:59:59");
    expect(scheduleInput.parse({ ...least, endsAt: "2025-12-01" }).endsAt).toBe("2025-12-01T23:59:59");
  });

  it("brings a recurrence into one form", () => {
    const asked = {
      weekDays: ["friday", "friday", "monday"],
      monthDays: [1, "last"],
      timeRange: { start: "9:05" },
    };
    expect(scheduleInput.parse({ ...least, type: "weekly", recurrence: asked }).recurrence).toEqual({
      weekDays: ["friday", "monday"],
      months: [],
      monthDays: [1, "last"],
      timeRange: { start: "09:05", end: "23:59" },
    });
  });

  it.each<[string, object, string[]]>([
    ["no name", { name: " " }, ["name"]],
    ["NUL in the name", { name: "a\u0000b" }, ["name"]],
    ["a name without end", { name: "x".repeat(121) }, ["name"]],
    ["no category", { categoryId: null }, ["categoryId"]],
    ["a category beyond the database's numbers", { categoryId: 2 ** 31 }, ["categoryId"]],
    ["an end before the start", { endsAt: "2025-11-30" }, ["endsAt"]],
    ["an end at the start", { startsAt: "2025-12-01T10:00", endsAt: "2025-12-01T10:00" }, ["endsAt"]],
    ["a day that does not exist", { startsAt: "2025-02-30" }, ["startsAt"]],
    ["priority 0", { priority: 0 }, ["priority"]],
    ["priority 11", { priority: 11 }, ["priority"]],
    ["priority 5.5", { priority: 5.5 }, ["priority"]],
    ["priority as text", { priority: "5" }, ["priority"]],
    ["an unknown type", { type: "hourly" }, ["type"]],
    ["weekly without a day", { type: "weekly" }, ["recurrence.weekDays"]],
    ["weekly with no day chosen", { type: "weekly", recurrence: { weekDays: [] } }, ["recurrence.weekDays"]],
    ["monthly without anything", { type: "monthly" }, ["recurrence.monthDays"]],
    ["an unknown weekday", { recurrence: { weekDays: ["Friday"] } }, ["recurrence.weekDays.0"]],
    ["month 13", { recurrence: { months: [13] } }, ["recurrence.months.0"]],
    ["day 32", { recurrence: { monthDays: [32] } }, ["recurrence.monthDays.0"]],
    [
      "25 o'clock",
      { recurrence: { timeRange: { start: "25:00", end: "26:00" } } },
      ["recurrence.timeRange.start", "recurrence.timeRange.end"],
    ],
    [
      "a region of no country",
      { type: "holiday", holidayName: "Easter", holidayRegion: "BY" },
      ["holidayCountry"],
    ],
    ["a colour that is code", { color: "red;background:url(x)" }, ["color"]],
  ])("refuses %s", (_what, change, expected) => expect(faults({ ...least, ...change })).toEqual(expected));

  it.each<[string, object]>([
    ["weekly on a day", { type: "weekly", recurrence: { weekDays: ["friday"] } }],
    ["monthly by months alone", { type: "monthly", recurrence: { months: [12] } }],
    ["a yearly span over New Year", { type: "yearly", startsAt: "2000-12-20", endsAt: "2000-01-05" }],
    ["an overnight range", { recurrence: { timeRange: { start: "22:00", end: "03:00" } } }],
    ["a holiday", { type: "holiday", holidayName: "Easter", holidayCountry: "us" }],
    ["an emoji in the name", { name: "🎄 Weihnachten" }],
  ])("takes %s", (_what, change) => expect(faults({ ...least, ...change })).toEqual([]));
});

describe("schedulePatch", () => {
  it("holds only what was sent", () => {
    expect(schedulePatch.parse({ isEnabled: false })).toEqual({ isEnabled: false });
    expect(schedulePatch.parse({ endsAt: "2025-12-25" })).toEqual({ endsAt: "2025-12-25T23:59:59" });
  });
});
