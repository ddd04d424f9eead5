import { describe, expect, it } from "vitest";
import { type ExplainInput, explain } from "@/domains/playback/core/explain";

type Spoken = ExplainInput["now"];
const christmas = { kind: "category", name: "Christmas" } as const;
const winter = { kind: "category", name: "Winter" } as const;
const friday = { kind: "sequence", name: "Friday Night" } as const;
const list = { kind: "coming-soon-list", name: "Coming soon" } as const;
const base: Spoken = {
  outcome: "schedule",
  contents: [christmas],
  losers: [{ id: 2, name: "Winter", reason: "Winter has a lower priority than Christmas (5 against 8)." }],
  reason: "Christmas comes first of the 2 schedules whose time it is (priority 8).",
  untilWall: "2026-01-01T00:00:00",
};
const say = (now: Partial<Spoken>, next: Partial<Spoken> | null = null) =>
  explain({
    now: { ...base, ...now },
    next: next && { ...base, ...next },
    nowWall: "2025-12-10T19:00:00",
  });

describe("explain", () => {
  it("tells what plays, until when, why, who lost and what follows", () => {
    expect(say({}, { contents: [winter] })).toEqual({
      headline: "Christmas plays until 31 December 23:59.",
      reason: "Christmas comes first of the 2 schedules whose time it is (priority 8).",
      losers: ["Winter has a lower priority than Christmas (5 against 8)."],
      next: "Then: Winter.",
    });
  });

  it.each<[string, Partial<Spoken>, string]>([
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
      { outcome: "blend", contents: [christmas, winter] },
      "Christmas and Winter play until 31 December 23:59.",
    ],
    [
      "one category twice",
      { outcome: "blend", contents: [christmas, christmas] },
      "Christmas plays until 31 December 23:59.",
    ],
    [
      "a sequence",
      { contents: [friday], untilWall: "2025-12-10T23:01:00" },
      "The sequence Friday Night plays until 23:00.",
    ],
    [
      "a sequence in a blend",
      { outcome: "blend", contents: [christmas, friday], untilWall: null },
      "Christmas and the sequence Friday Night play.",
    ],
    [
      "a coming-soon list as filler",
      { outcome: "filler", contents: [list], untilWall: "2025-12-10T23:00:00" },
      "The coming-soon list plays until 23:00.",
    ],
    [
      "what fits what is watched, to the minute",
      { outcome: "genre", untilWall: "2025-12-10T19:05:00" },
      "Christmas plays until 19:05.",
    ],
    [
      "a category that begins like a sentence",
      { contents: [{ kind: "category", name: "the best of" }], untilWall: null },
      "the best of plays.",
    ],
    [
      "cleared",
      { outcome: "clear", contents: [], untilWall: "2025-12-11T18:00:00" },
      "No prerolls play until 11 December 18:00.",
    ],
    ["left alone", { outcome: "leave", contents: [], untilWall: null }, "The server keeps its own prerolls."],
  ])("%s", (_what, now, headline) => expect(say(now).headline).toBe(headline));

  it.each<[Partial<Spoken>, string]>([
    [{ outcome: "leave", contents: [] }, "Then the server has its own prerolls back."],
    [{ outcome: "clear", contents: [] }, "Then no prerolls play."],
    [{ contents: [friday, christmas] }, "Then: the sequence Friday Night and Christmas."],
  ])("what follows: %o", (next, sentence) => expect(say({}, next).next).toBe(sentence));
});
