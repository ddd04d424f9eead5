import { describe, expect, it } from "vitest";
import type { Calendar, CalendarDay } from "@/domains/playback/schema/calendar";
import { yearCells } from "./year-cells";

const day = (date: string, change: Partial<CalendarDay>): CalendarDay => ({
  date,
  plays: [{ play: 0, seconds: 86_400 }],
  playCount: 1,
  hasConflict: false,
  hasGap: false,
  hasFiller: false,
  hasFallback: false,
  hasOverride: false,
  waiting: [],
  stretches: [],
  stretchesOmitted: 0,
  ...change,
});

const calendar = (...days: CalendarDay[]): Calendar => ({
  zone: "UTC",
  today: "2026-12-01",
  plays: [
    {
      outcome: "schedule",
      rule: "priority",
      contents: [
        { kind: "category", id: 4, name: "Christmas", schedule: { id: 1, name: "Advent", color: null } },
      ],
      contentCount: 1,
    },
    { outcome: "leave", rule: "nothing", contents: [], contentCount: 0 },
  ],
  schedules: [
    { id: 1, name: "Advent", color: "#aa0000", priority: 5, isDraft: false },
    { id: 2, name: "Snow", color: "#0000aa", priority: 4, isDraft: false },
  ],
  days,
  changedDays: null,
});

describe("yearCells", () => {
  it("shows the winner, and who waits in the corner", () => {
    const cells = yearCells(calendar(day("2026-12-01", { hasConflict: true, waiting: [2] })), null);
    expect(cells).toEqual({
      "2026-12-01": { color: "#aa0000", alsoColor: "#0000aa", label: "Advent; “Snow” waits" },
    });
  });

  it("leaves a day empty on which nothing plays", () => {
    const nothing = day("2026-12-01", { plays: [{ play: 1, seconds: 86_400 }], hasGap: true });
    expect(yearCells(calendar(nothing), null)).toEqual({});
    expect(yearCells(calendar(nothing), "gap")).toMatchObject({ "2026-12-01": { color: "var(--warn)" } });
  });

  it("dims days without what somebody looks for", () => {
    const cells = yearCells(
      calendar(day("2026-12-01", {}), day("2026-12-02", { hasConflict: true, waiting: [2] })),
      "conflict",
    );
    expect(cells["2026-12-01"]?.color).toContain("color-mix");
    expect(cells["2026-12-02"]?.color).toBe("#aa0000");
  });
});
