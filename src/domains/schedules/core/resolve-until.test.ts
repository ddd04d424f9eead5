import { describe, expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { putOnByHand, type ResolveScene, resolveScene } from "@/testing/resolve-scene";
import type { RuleChange } from "@/testing/schedule-rule";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));
const later = { startsAt: "2026-01-01T00:00:00" };

describe("resolve: until when", () => {
  it.each<[string, ResolveScene, string | null, string | null]>([
    ["nothing in sight", { rules: [{}] }, null, null],
    [
      "the end of a day in a zone",
      { rules: [{ endsAt: "2025-12-25" }], zone: "America/New_York" },
      "2025-12-26T05:00:00.000Z",
      "2025-12-26T00:00:00",
    ],
    ["a schedule that begins", { rules: [{}, later] }, "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00"],
    ["a switched-off schedule does not matter", { rules: [{}, { ...later, isEnabled: false }] }, null, null],
    [
      "the choice by hand",
      { rules: [{ endsAt: "2025-12-25" }], override: putOnByHand },
      "2025-12-10T21:30:00.000Z",
      "2025-12-10T21:30:00",
    ],
    [
      "the choice by hand, asked before it was made: as far ahead as two clocks may be apart",
      { rules: [{}], override: putOnByHand, now: "2025-12-10T12:00:00Z" },
      "2025-12-10T18:54:00.000Z",
      "2025-12-10T18:54:00",
    ],
    [
      "nothing in sight once the choice by hand is over",
      { rules: [{}], override: putOnByHand, now: "2025-12-10T21:30:00Z" },
      null,
      null,
    ],
    [
      "a change before the choice by hand ends",
      { rules: [{ endsAt: "2025-12-10T20:00:00" }], override: putOnByHand },
      "2025-12-10T20:00:01.000Z",
      "2025-12-10T20:00:01",
    ],
    [
      "an end with a time in the middle of a night",
      {
        rules: [
          { endsAt: "2025-12-10T01:00:00", recurrence: { timeRange: { start: "22:00", end: "03:00" } } },
        ],
        now: "2025-12-10T00:30:00Z",
      },
      "2025-12-10T01:00:01.000Z",
      "2025-12-10T01:00:01",
    ],
    [
      "a start in the hour that is skipped",
      { rules: [{ startsAt: "2025-03-30T02:30:00" }], zone: "Europe/Berlin", now: "2025-03-29T12:00:00Z" },
      "2025-03-30T01:00:00.000Z",
      "2025-03-30T03:00:00",
    ],
    [
      "the first of two half past twos",
      { rules: [{ startsAt: "2025-10-26T02:30:00" }], zone: "Europe/Berlin", now: "2025-10-26T00:00:00Z" },
      "2025-10-26T00:30:00.000Z",
      "2025-10-26T02:30:00",
    ],
  ])("%s", (_what, scene, instant, wall) => {
    const answer = play(scene);
    expect(answer.untilEpochMs === null ? null : new Date(answer.untilEpochMs).toISOString()).toBe(instant);
    expect(answer.untilWall).toBe(wall);
  });

  const night: RuleChange = { recurrence: { timeRange: { start: "01:00", end: "02:29" } } };
  it.each([
    ["2025-10-25T22:59:59Z", "leave"],
    ["2025-10-25T23:00:00Z", "schedule"],
    ["2025-10-26T00:29:59Z", "schedule"],
    ["2025-10-26T00:30:00Z", "leave"],
    ["2025-10-26T01:15:00Z", "leave"],
  ])("does not play a night twice when the clocks go back: %s is %s", (now, outcome) => {
    expect(play({ rules: [night], zone: "Europe/Berlin", now }).outcome).toBe(outcome);
  });

  const gap: RuleChange = { recurrence: { timeRange: { start: "02:30", end: "04:00" } } };
  it.each([
    ["2025-03-30T00:59:59Z", "leave"],
    ["2025-03-30T01:00:00Z", "schedule"],
    ["2025-03-30T02:00:59Z", "schedule"],
    ["2025-03-30T02:01:00Z", "leave"],
  ])("begins at the first minute there is when the clocks go forward: %s is %s", (now, outcome) => {
    expect(play({ rules: [gap], zone: "Europe/Berlin", now }).outcome).toBe(outcome);
  });

  it("refuses a zone that does not exist", () => {
    expect(() => play({ zone: "Mars/Phobos" })).toThrow(RangeError);
  });
});
