import { expect, it } from "vitest";
import { clockTime, longDay, nearDay } from "./near-words";

const now = "2026-11-21T21:50:00";

it.each([
  ["2026-11-21T23:31:00", "today"],
  ["2026-11-22T02:01:00", "tomorrow"],
  ["2026-11-20T23:59:59", "yesterday"],
  ["2026-11-27T00:00:00", "Friday"],
  ["2026-11-28T00:00:00", "Saturday 28 November"],
  ["2027-01-01T00:00:00", "Friday 1 January 2027"],
  ["nonsense", "nonsense"],
])("calls %s %s", (wall, words) => expect(nearDay(wall, now)).toBe(words));

it("reads the clock", () => expect(clockTime("2026-11-22T02:01:59")).toBe("02:01"));
it("says a day in full", () => expect(longDay(now)).toBe("Saturday 21 November 2026"));
