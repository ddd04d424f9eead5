import { describe, expect, it } from "vitest";
import { lookAhead } from "@/domains/schedules/core/look-ahead";
import { resolve } from "@/domains/schedules/core/resolve";
import { categoryOf } from "@/testing/category-of";
import { putOnByHand, type ResolveScene, resolveScene } from "@/testing/resolve-scene";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));

describe("lookAhead", () => {
  it("passes over changes that change nothing on screen", () => {
    const scene: ResolveScene = {
      rules: [
        { priority: 9, endsAt: "2025-12-25" },
        { priority: 1, recurrence: { timeRange: { start: "10:00", end: "11:00" } } },
      ],
    };
    const { now, next } = lookAhead(resolveScene(scene));
    expect(play(scene).untilWall).toBe("2025-12-11T10:00:00");
    expect([now.untilWall, now.parts.map(categoryOf), next?.outcome]).toEqual([
      "2025-12-26T00:00:00",
      [1],
      "leave",
    ]);
  });

  it("says what follows a choice by hand", () => {
    const { now, next } = lookAhead(resolveScene({ rules: [{}], override: putOnByHand }));
    expect([now.outcome, now.untilWall, next?.outcome]).toEqual([
      "override",
      "2025-12-10T21:30:00",
      "schedule",
    ]);
  });

  it.each([
    ["in a month", "2026-01-10", "2026-01-11T00:00:00"],
    ["in a year", "2026-12-10", "2026-12-11T00:00:00"],
    ["later than anybody looks", "2027-03-10", null],
  ])("sees what is %s behind hundreds of changes that change nothing", (_when, endsAt, untilWall) => {
    const scene: ResolveScene = {
      rules: [
        { priority: 9, endsAt },
        ...["01", "05", "09", "13", "17", "21"].map((hour) => ({
          priority: 1,
          recurrence: { timeRange: { start: `${hour}:00`, end: `${hour}:59` } },
        })),
      ],
    };
    expect(lookAhead(resolveScene(scene)).now.untilWall).toBe(untilWall);
  });

  it("ends when nothing is in sight", () => {
    expect(lookAhead(resolveScene({ rules: [{}] }))).toMatchObject({
      now: { untilEpochMs: null },
      next: null,
    });
  });
});
