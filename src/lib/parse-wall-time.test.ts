import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatWallTime } from "@/lib/format-wall-time";
import { daysInMonth, parseWallTime } from "@/lib/parse-wall-time";

const read = (text: string) => {
  const time = parseWallTime(text);
  return time && formatWallTime(time);
};

describe("parseWallTime", () => {
  it.each([
    ["2025-12-01", "2025-12-01T00:00:00"],
    ["2025-12-01T10:00", "2025-12-01T10:00:00"],
    ["2025-12-01 10:00", "2025-12-01T10:00:00"],
    ["2025-12-01T10:00:30", "2025-12-01T10:00:30"],
    ["2025-12-01T10:00:30.999", "2025-12-01T10:00:30"],
    ["  2025-12-01T10:00:30.123456 ", "2025-12-01T10:00:30"],
    ["2024-02-29", "2024-02-29T00:00:00"],
    ["2000-01-01T00:00", "2000-01-01T00:00:00"],
  ])("reads %s", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    "2025-12-01T10:00:00Z",
    "2025-12-01T10:00:00z",
    "2025-12-01T10:00:00.000Z",
    "2025-12-01T10:00+05:30",
    "2025-12-01T10:00:00-0800",
    "2025-12-01T10:00:00+02",
  ])("keeps the clock as written in %s", (text) => expect(read(text)).toBe("2025-12-01T10:00:00"));

  it.each([
    "",
    "tomorrow",
    "2025-13-01",
    "2025-00-10",
    "2025-02-29",
    "2025-04-31",
    "2025-12-00",
    "2025-12-01T24:00",
    "2025-12-01T10:60",
    "2025-12-01T10:00:60",
    "2025-12-01T10",
    "2025-12-01Z",
    "0000-01-01",
    "20251201",
    "2025-1-1",
    "2025-12-01T10:00:00 and more",
    "2025-12-01\u0000",
  ])("refuses %j", (text) => expect(parseWallTime(text)).toBeNull());

  it("knows whether a time was given", () => {
    expect(parseWallTime("2025-12-01")?.isDateOnly).toBe(true);
    expect(parseWallTime("2025-12-01T00:00")?.isDateOnly).toBe(false);
  });

  it("reads every date the calendar has, and writes it back the same", () => {
    const dates = fc.date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(read(date.toISOString())).toBe(date.toISOString().slice(0, 19));
      }),
    );
  });

  it("counts the days of every month as the calendar does", () => {
    const years = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});
