import { describe, expect, it } from "vitest";
import type { CategoryImpact } from "@/domains/prerolls/schema/category";
import { describeImpact } from "./describe-impact";

const impact = (part: Partial<CategoryImpact>): CategoryImpact => ({
  category: { id: 1, name: "Winter" },
  isSystem: false,
  prerollCount: 0,
  uncategorizedCount: 0,
  scheduleCount: 0,
  fallbackScheduleCount: 0,
  sequenceCount: 0,
  genreMappingCount: 0,
  isFiller: false,
  isOverride: false,
  ...part,
});

describe("describeImpact", () => {
  it.each<[Partial<CategoryImpact>, string[]]>([
    [{}, ["No clip is in it."]],
    [
      { sequenceCount: 2, isFiller: true },
      [
        "2 sequences draw from it and it is the filler: they stay, and play nothing of it until you choose another category.",
        "No clip is in it.",
      ],
    ],
    [
      { scheduleCount: 1 },
      [
        "1 schedule plays it: it stays, and plays nothing of it until you choose another category.",
        "No clip is in it.",
      ],
    ],
    [{ genreMappingCount: 1 }, ["1 mapping of a genre goes with it.", "No clip is in it."]],
    [{ prerollCount: 1 }, ["The clip in it stays in the library."]],
    [
      { prerollCount: 1200, uncategorizedCount: 1 },
      [
        "The 1,200 clips in it stay in the library.",
        "1 of them has no other category and will be uncategorized.",
      ],
    ],
    [
      { prerollCount: 1, uncategorizedCount: 1 },
      ["The clip in it stays in the library.", "It has no other category and will be uncategorized."],
    ],
    [
      { prerollCount: 5, uncategorizedCount: 5 },
      [
        "The 5 clips in it stay in the library.",
        "None of them has another category: they will be uncategorized.",
      ],
    ],
    [
      { scheduleCount: 2, fallbackScheduleCount: 1 },
      [
        "2 schedules play it and 1 falls back to it: they stay, and play nothing of it until you choose another category.",
        "No clip is in it.",
      ],
    ],
  ])("%o", (part, sentences) => expect(describeImpact(impact(part))).toEqual(sentences));
});
