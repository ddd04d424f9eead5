import { expect, it } from "vitest";
import type { Schedule } from "@/domains/schedules/schema";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";
import { scheduleRows } from "./schedule-row";

const stored = (rule: RuleChange, change: Partial<Schedule>): Schedule => ({
  ...scheduleRule(rule),
  color: null,
  category: { id: 1, name: "Clips" },
  sequence: null,
  fallbackCategory: null,
  isActive: false,
  activeReason: "",
  lastStart: null,
  nextStart: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  ...change,
});

// The stored day is an old one: only the server knows when it comes.
const ramadan: RuleChange = {
  type: "holiday",
  holidayName: "Ramadan",
  startsAt: "2025-03-01T00:00:00",
  endsAt: "2025-03-29T23:59:59",
};
const nights = { start: "20:00", end: "02:00" };

it.each<[string, RuleChange, Partial<Schedule>, string, string | null]>([
  ["when the server says", ramadan, { nextStart: "2027-02-08T00:00:00" }, "coming", "2027-02-08T00:00:00"],
  ["never, without its word", ramadan, {}, "over", null],
  ["at midnight at the latest", ramadan, { isActive: true }, "plays", "2026-11-22T00:00:00"],
  [
    "at the end of its hours",
    { ...ramadan, recurrence: { timeRange: nights } },
    { isActive: true },
    "plays",
    "2026-11-22T02:01:00",
  ],
  [
    "by its own dates, if it follows none",
    { ...ramadan, holidayName: null },
    { nextStart: null },
    "coming",
    "2027-03-01T00:00:00",
  ],
])("one of a holiday changes %s", (_, rule, change, kind, at) => {
  const now = parseWallSeconds("2026-11-21T21:50:00") ?? 0;
  const [row] = scheduleRows([stored(rule, change)], undefined, now, "2026-11-21");
  expect(row?.standing.kind).toBe(kind);
  const changesAt = row?.changesAt ?? null;
  expect(changesAt === null ? null : formatWallSeconds(changesAt)).toBe(at);
});
