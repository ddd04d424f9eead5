import { describe, expect, it } from "vitest";
import { type CalendarSpan, type CalendarView, calendarSpan } from "./calendar-span";

describe("calendarSpan", () => {
  it.each<[CalendarView, string, Partial<CalendarSpan>]>([
    [
      "year",
      "2028-05-05",
      { from: "2028-01-01", days: 366, title: "2028", previous: "2027-01-01", next: "2029-01-01" },
    ],
    [
      "month",
      "2026-12-24",
      { from: "2026-11-30", days: 35, title: "December 2026", previous: "2026-11-01", next: "2027-01-01" },
    ],
    ["month", "2026-01-15", { from: "2025-12-29", days: 35, previous: "2025-12-01", next: "2026-02-01" }],
    // February 2027 begins on a Monday and fills four weeks to the day.
    ["month", "2027-02-10", { from: "2027-02-01", days: 28, title: "February 2027" }],
    ["month", "2026-08-01", { from: "2026-07-27", days: 42 }],
    [
      "week",
      "2026-11-22",
      { from: "2026-11-16", days: 7, title: "16 to 22 November 2026", next: "2026-11-23" },
    ],
    ["week", "2026-12-30", { from: "2026-12-28", title: "28 December 2026 to 3 January 2027" }],
    [
      "day",
      "2026-12-24",
      { from: "2026-12-24", days: 1, title: "Thursday 24 December 2026", next: "2026-12-25" },
    ],
  ])("%s around %s", (view, on, expected) => {
    expect(calendarSpan(view, on)).toMatchObject(expected);
  });
});
