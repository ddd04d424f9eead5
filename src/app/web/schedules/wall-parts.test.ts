import { describe, expect, it } from "vitest";
import { joinWall, splitWall, yearDayDate, yearDayOf } from "./wall-parts";

describe("splitWall", () => {
  it.each([
    ["2026-12-01T00:00:00", "start", "2026-12-01", ""],
    ["2026-12-01T00:00:00", "end", "2026-12-01", "00:00"],
    ["2026-12-26T23:59:59", "end", "2026-12-26", ""],
    ["2026-12-31T18:00:00", "start", "2026-12-31", "18:00"],
    ["2026-12-31", "start", "2026-12-31", ""],
    ["", "start", "", ""],
    [null, "end", "", ""],
    ["2026-02-30", "start", "", ""],
  ] as const)("puts %j (%s) into two boxes", (value, edge, date, time) =>
    expect(splitWall(value, edge)).toEqual({ date, time }),
  );
});

describe("joinWall", () => {
  it.each([
    ["2026-12-31", "18:00", "2026-12-31T18:00"],
    ["2026-12-31", "", "2026-12-31"],
    ["", "18:00", ""],
  ])("joins %j and %j", (date, time, value) => expect(joinWall({ date, time })).toBe(value));
});

describe("days of every year", () => {
  it("reads the day and forgets the year", () =>
    expect(yearDayOf("2000-12-24T18:00:00")).toEqual({ month: 12, day: 24 }));
  it("begins with New Year's Day", () => expect(yearDayOf("")).toEqual({ month: 1, day: 1 }));
  it.each([
    [12, 24, 2026, "2026-12-24"],
    [2, 29, 2026, "2024-02-29"],
    [2, 29, 2028, "2028-02-29"],
    [4, 31, 2026, "2026-04-30"],
  ])("finds a date for %i/%i in %i", (month, day, year, date) =>
    expect(yearDayDate({ month, day }, year)).toBe(date),
  );
});
