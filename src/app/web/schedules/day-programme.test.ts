import { describe, expect, it } from "vitest";
import { epochDayOf } from "@/lib/calendar-day";
import { categoryOf } from "@/testing/category-of";
import { type ResolveScene, resolveScene } from "@/testing/resolve-scene";
import { dayProgramme } from "./day-programme";

const stretches = (scene: ResolveScene, [year, month, day]: [number, number, number]) =>
  dayProgramme(resolveScene(scene), epochDayOf(year, month, day)).map(({ startMinute, endMinute, what }) => [
    startMinute,
    endMinute,
    ...what.parts.map(categoryOf),
  ]);

const evenings = { priority: 8, recurrence: { timeRange: { start: "18:00", end: "21:59" } } };

describe("dayProgramme", () => {
  it("is one stretch when nothing changes", () =>
    expect(stretches({ rules: [{}] }, [2025, 12, 10])).toEqual([[0, 1440, 1]]));

  it("is one stretch of nothing when there is nothing", () =>
    expect(stretches({}, [2025, 12, 10])).toEqual([[0, 1440]]));

  it("parts the day where something else wins", () =>
    expect(stretches({ rules: [{}, evenings] }, [2025, 12, 10])).toEqual([
      [0, 1080, 1],
      [1080, 1320, 2],
      [1320, 1440, 1],
    ]));

  it("has a choice by hand from the moment it was made until it expires", () => {
    const override = {
      content: { kind: "category" as const, categoryId: 9 },
      appliedAt: new Date("2025-12-10T12:00:00Z"),
      expiresAt: new Date("2025-12-10T16:00:00Z"),
    };
    expect(stretches({ rules: [{}], override }, [2025, 12, 10])).toEqual([
      [0, 720, 1],
      [720, 960, 9],
      [960, 1440, 1],
    ]);
  });

  it("fills the day on which an hour is skipped", () => {
    const night = { priority: 8, recurrence: { timeRange: { start: "02:30", end: "03:29" } } };
    expect(stretches({ rules: [{}, night], zone: "Europe/Berlin" }, [2026, 3, 29])).toEqual([
      [0, 180, 1],
      [180, 210, 2],
      [210, 1440, 1],
    ]);
  });
});
