import { describe, expect, it } from "vitest";
import { dayStarts } from "@/domains/schedules/core/calendar/day-starts";
import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { summarizeDays } from "@/domains/schedules/core/calendar/summarize-days";
import { epochDayOf } from "@/lib/calendar-day";
import { type ResolveScene, resolveScene } from "@/testing/resolve-scene";

function daysOf(scene: ResolveScene, [year, month, day]: [number, number, number], count: number) {
  const input = resolveScene(scene);
  const starts = dayStarts(input.zone, epochDayOf(year, month, day), count);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  return summarizeDays(programmeBetween(input, first, last, { cutAt: starts }), starts);
}
const hours = (scene: ResolveScene, date: [number, number, number], count: number) =>
  daysOf(scene, date, count).map(({ plays }) =>
    plays.map(({ play, seconds }) => [play.parts[0]?.schedule?.name ?? play.outcome, seconds / 3600]),
  );

const evening = { name: "Evening", recurrence: { timeRange: { start: "18:00", end: "20:59" } } };

describe("summarizeDays", () => {
  it("adds up what plays, the longest first", () => {
    const morning = { name: "Morning", recurrence: { timeRange: { start: "06:00", end: "06:59" } } };
    expect(hours({ rules: [morning, evening] }, [2026, 6, 1], 2)).toEqual([
      [
        ["leave", 20],
        ["Evening", 3],
        ["Morning", 1],
      ],
      [
        ["leave", 20],
        ["Evening", 3],
        ["Morning", 1],
      ],
    ]);
  });

  it("gives a night to both of its days", () => {
    const night = { name: "Night", recurrence: { timeRange: { start: "22:00", end: "02:59" } } };
    expect(
      hours({ rules: [{ ...night, startsAt: "2026-06-01", endsAt: "2026-06-01" }] }, [2026, 6, 1], 3),
    ).toEqual([
      [
        ["leave", 22],
        ["Night", 2],
      ],
      [
        ["leave", 21],
        ["Night", 3],
      ],
      [["leave", 24]],
    ]);
  });

  it.each<[string, [number, number, number], number[]]>([
    ["America/New_York", [2026, 3, 7], [24, 23, 24]],
    ["America/New_York", [2026, 10, 31], [24, 25, 24]],
    ["Australia/Lord_Howe", [2026, 4, 4], [24, 24.5, 24]],
    ["Asia/Kathmandu", [2026, 3, 7], [24, 24, 24]],
    // The day that Samoa skipped.
    ["Pacific/Apia", [2011, 12, 29], [24, 0, 24]],
  ])("gives days their real length: %s", (zone, date, lengths) => {
    const days = daysOf({ rules: [{ startsAt: "2000-01-01" }], zone }, date, 3);
    expect(days.map(({ plays }) => (plays[0]?.seconds ?? 0) / 3600)).toEqual(lengths);
  });

  it("flags only the days on which it happens", () => {
    const scene: ResolveScene = {
      rules: [
        { name: "Year", priority: 9, fallbackCategoryId: null, endsAt: "2026-06-03" },
        { ...evening, priority: 9, startsAt: "2026-06-02", endsAt: "2026-06-02" },
        { ...evening, priority: 2, startsAt: "2026-06-03", endsAt: "2026-06-03" },
      ],
      filler: { kind: "category", categoryId: 50 },
    };
    const flags = daysOf(scene, [2026, 6, 1], 4).map((day) =>
      [
        day.hasConflict && "conflict",
        day.hasGap && "gap",
        day.hasFiller && "filler",
        day.hasFallback && "fallback",
        day.hasOverride && "override",
        ...day.waiting,
      ].filter(Boolean),
    );
    expect(flags).toEqual([[], ["conflict", 1], [3], ["filler"]]);
  });

  it("tells fallbacks, silence and what was put on by hand apart", () => {
    const [fallback] = daysOf({ rules: [{ ...evening, fallbackCategoryId: 3 }] }, [2026, 6, 1], 1);
    expect(fallback).toMatchObject({ hasFallback: true, hasGap: false, hasFiller: false });
    const settings = { passive: false, clearWhenInactive: true, genrePriority: "schedules" as const };
    expect(daysOf({ settings }, [2026, 6, 1], 1)[0]).toMatchObject({ hasGap: true });
    const override = {
      content: { kind: "category" as const, categoryId: 9 },
      appliedAt: new Date("2026-06-01T20:00:00Z"),
      expiresAt: new Date("2026-06-01T21:00:00Z"),
    };
    expect(daysOf({ override }, [2026, 6, 1], 2).map(({ hasOverride }) => hasOverride)).toEqual([
      true,
      false,
    ]);
  });
});
