import { describe, expect, it } from "vitest";
import { blockTypes } from "@/domains/sequences/constants";
import { sequenceBlock } from "@/domains/sequences/schema";
import { type Draft, type DraftBlock, emptyDraft, newBlock, toBlockInput, whyUnfinished } from "./draft";

const random: DraftBlock = {
  ...newBlock("random", "a"),
  category: { id: 3, name: "Snow" },
  isCategoryGone: false,
} as DraftBlock;
const fixed: DraftBlock = {
  ...newBlock("fixed", "b"),
  clips: [{ id: 9, name: "Bell", thumbnail: null, durationSeconds: 4, isInTrash: false, problem: null }],
} as DraftBlock;

describe("toBlockInput", () => {
  it.each([random, fixed, ...blockTypes.slice(2).map((type) => newBlock(type, "c"))])(
    "sends what the domain takes: $type",
    (block) => {
      expect(sequenceBlock.safeParse(toBlockInput(block)).success).toBe(true);
    },
  );

  it.each(["random", "fixed"] as const)("waits for the choice of a new %s block", (type) => {
    expect(toBlockInput(newBlock(type, "a"))).toBeNull();
  });
});

describe("whyUnfinished", () => {
  it.each<[string, Partial<Draft>, string | null]>([
    ["no name", { name: " ", blocks: [random] }, "Give the sequence a name."],
    ["no block", { blocks: [] }, "Add at least one block."],
    [
      "a block without a category",
      { blocks: [fixed, newBlock("random", "c")] },
      "Block 2: Choose the category to draw from.",
    ],
    ["a block without clips", { blocks: [newBlock("fixed", "c")] }, "Block 1: Choose at least one clip."],
    ["nothing missing", { blocks: [random, fixed] }, null],
  ])("%s", (_what, change, expected) => {
    expect(whyUnfinished({ ...emptyDraft, name: "Friday", ...change })).toBe(expected);
  });
});
