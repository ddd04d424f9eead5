import { describe, expect, it } from "vitest";
import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { resolveScene } from "@/testing/resolve-scene";
import type { RuleChange } from "@/testing/schedule-rule";

const evening = Date.parse("2026-06-10T18:00:00Z");
const hourMs = 3_600_000;

describe("a conflict", () => {
  it.each<[string, RuleChange[], boolean]>([
    ["one alone", [{}], false],
    ["the lower waits for the higher", [{ priority: 5 }, { priority: 8 }], false],
    ["two of the same priority", [{ priority: 5 }, { priority: 5 }], true],
    ["two of the same priority below the winner", [{ priority: 9 }, { priority: 5 }, { priority: 5 }], false],
    ["one that plays alone, whatever the other's priority", [{ exclusive: true }, { priority: 5 }], false],
    ["two that play alone", [{ exclusive: true }, { exclusive: true }], true],
    [
      "two that play alone, one of more weight",
      [{ exclusive: true, priority: 6 }, { exclusive: true }],
      false,
    ],
    ["two that share the screen", [{ blend: true }, { blend: true }], false],
    ["a blend and one of less weight", [{ blend: true }, { blend: true }, { priority: 4 }], false],
    ["a blend and one of the same weight", [{ blend: true }, { blend: true }, {}], false],
    ["a blend and one of more weight", [{ blend: true }, { blend: true }, { priority: 8 }], true],
  ])("%s", (_what, rules, expected) => {
    const [stretch] = programmeBetween(resolveScene({ rules }), evening, evening + hourMs);
    expect(stretch?.hasConflict).toBe(expected);
  });
});
