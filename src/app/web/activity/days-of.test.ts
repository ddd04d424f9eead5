import { describe, expect, it } from "vitest";
import { dayName, daysOf } from "./days-of";

describe("daysOf", () => {
  it("cuts at midnight on the wall, not at midnight in Greenwich", () => {
    const entries = [
      { id: 3, at: "2026-03-10T23:30:00.000Z" },
      { id: 2, at: "2026-03-10T22:30:00.000Z" },
      { id: 1, at: "2026-03-09T23:30:00.000Z" },
    ];
    const days = daysOf(entries, "Europe/Paris").map(({ date, entries: of }) => [
      date,
      of.map(({ id }) => id),
    ]);
    expect(days).toEqual([
      ["2026-03-11", [3]],
      ["2026-03-10", [2, 1]],
    ]);
  });

  it("has no day for nothing", () => {
    expect(daysOf([], "UTC")).toEqual([]);
  });
});

describe("dayName", () => {
  const now = Date.parse("2026-01-02T12:00:00Z");
  it.each([
    ["2026-01-02", "Today"],
    ["2026-01-01", "Yesterday"],
    ["2025-12-31", "Wednesday 31 December 2025"],
  ])("says %s as %s", (date, name) => {
    expect(dayName(date, now, "UTC")).toBe(name);
  });

  it("leaves out the year that it is", () => {
    expect(dayName("2026-10-26", Date.parse("2026-10-29T12:00:00Z"), "UTC")).toBe("Monday 26 October");
  });

  it("goes by the zone's own today", () => {
    expect(dayName("2026-01-03", Date.parse("2026-01-02T23:30:00Z"), "Europe/Paris")).toBe("Today");
  });
});
