import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { isActive } from "@/domains/schedules/core/is-active";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

const nights = { timeRange: { start: "22:00", end: "03:00" } };

describe("a yearly schedule", () => {
  it.each<[what: string, rule: RuleChange, inside: string[], outside: string[]]>([
    [
      "a yearly span that ends on the eve of its start is the whole year",
      { type: "yearly", startsAt: "2000-12-01T00:00:00", endsAt: "2000-11-30T23:59:59" },
      ["2025-12-01", "2025-12-02", "2026-06-15", "2026-11-30T23:59:59"],
      [],
    ],
    [
      "the night of the last day of a yearly span runs on",
      { type: "yearly", startsAt: "2000-10-27", endsAt: "2000-10-31", recurrence: nights },
      ["2025-10-27T22:00", "2025-11-01T03:00:59"],
      ["2025-10-27T02:00", "2025-11-01T03:01", "2025-11-01T22:00"],
    ],
    [
      "the night of a yearly day without an end runs on",
      { type: "yearly", startsAt: "2000-10-31", recurrence: nights },
      ["2025-10-31T22:00", "2025-11-01T03:00:59"],
      ["2025-10-31T02:00", "2025-11-01T03:01"],
    ],
    [
      "a yearly end at an hour cuts its last night",
      { type: "yearly", startsAt: "2000-10-27", endsAt: "2000-10-31T23:00:00", recurrence: nights },
      ["2025-10-31T23:00:00", "2025-10-31T02:00"],
      ["2025-10-31T23:00:01", "2025-11-01T02:00"],
    ],
  ])("%s", (_what, rule, inside, outside) => {
    const schedule = compileSchedule(scheduleRule(rule));
    const isOn = (at: string) => isActive(schedule, parseWallSeconds(at) ?? Number.NaN);
    expect(inside.filter((at) => !isOn(at))).toEqual([]);
    expect(outside.filter(isOn)).toEqual([]);
  });
});
