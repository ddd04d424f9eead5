import { describe, expect, it } from "vitest";
import { explain } from "@/domains/playback/core/explain";
import type { Resolution } from "@/domains/schedules/schema";

const names = new Map([
  [1, "Christmas"],
  [2, "Winter"],
]);
const part = (categoryId: number) => ({ categoryId, playMode: null, schedule: null });
const base: Resolution = {
  outcome: "schedule",
  rule: "priority",
  parts: [part(1)],
  losers: [{ id: 2, name: "Winter", reason: "Winter has a lower priority than Christmas (5 against 8)." }],
  reason: "Christmas comes first of the 2 schedules whose time it is (priority 8).",
  untilEpochMs: 0,
  untilWall: "2026-01-01T00:00:00",
};
const say = (now: Partial<Resolution>, next: Partial<Resolution> | null = null) =>
  explain({
    now: { ...base, ...now },
    next: next && { ...base, ...next },
    nowWall: "2025-12-10T19:00:00",
    categoryName: (id) => names.get(id),
  });

describe("explain", () => {
  it("tells what plays, until when, why, who lost and what follows", () => {
    expect(say({}, { parts: [part(2)] })).toEqual({
      headline: "Christmas plays until 31 December 23:59.",
      reason: "Christmas comes first of the 2 schedules whose time it is (priority 8).",
      losers: ["Winter has a lower priority than Christmas (5 against 8)."],
      next: "Then: Winter.",
    });
  });

  it.each<[string, Partial<Resolution>, string]>([
    ["no end in sight", { untilWall: null }, "Christmas plays."],
    ["today", { untilWall: "2025-12-10T22:01:00" }, "Christmas plays until 22:00."],
    ["next year", { untilWall: "2026-03-02T00:00:00" }, "Christmas plays until 1 March 2026 23:59."],
    [
      "by hand, to the minute",
      { outcome: "override", untilWall: "2025-12-10T21:30:00" },
      "Christmas plays until 21:30.",
    ],
    [
      "a blend",
      { outcome: "blend", parts: [part(1), part(2)] },
      "Christmas and Winter play until 31 December 23:59.",
    ],
    [
      "one category twice",
      { outcome: "blend", parts: [part(1), part(1)] },
      "Christmas plays until 31 December 23:59.",
    ],
    [
      "a category that is gone",
      { parts: [part(9)], untilWall: null },
      "A category that no longer exists plays.",
    ],
    [
      "cleared",
      { outcome: "clear", parts: [], untilWall: "2025-12-11T18:00:00" },
      "No prerolls play until 11 December 18:00.",
    ],
    ["left alone", { outcome: "leave", parts: [], untilWall: null }, "The server keeps its own prerolls."],
  ])("%s", (_what, now, headline) => expect(say(now).headline).toBe(headline));

  it.each<[Partial<Resolution>, string]>([
    [{ outcome: "leave", parts: [] }, "Then the server has its own prerolls back."],
    [{ outcome: "clear", parts: [] }, "Then no prerolls play."],
  ])("what follows: %o", (next, sentence) => expect(say({}, next).next).toBe(sentence));
});
