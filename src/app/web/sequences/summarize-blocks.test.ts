import { describe, expect, it } from "vitest";
import { newBlock } from "./draft";
import { summarizeBlocks } from "./summarize-blocks";

const about = { key: "a", problem: null };

describe("summarizeBlocks", () => {
  it.each([
    [[], ""],
    [
      [
        {
          ...about,
          type: "random" as const,
          category: { id: 1, name: "Snow" },
          isCategoryGone: false,
          count: 2,
        },
      ],
      "2 clips of Snow",
    ],
    [[newBlock("random", "a")], "1 clip of a category to be chosen"],
    [
      [
        {
          ...about,
          type: "fixed" as const,
          clips: [
            { id: 1, name: "Bell", thumbnail: null, durationSeconds: 4, isInTrash: false, problem: null },
          ],
        },
        { ...newBlock("trailers", "b") },
      ],
      "Bell, then 2 trailers",
    ],
    [
      [newBlock("coming-soon-list", "a"), newBlock("dynamic-intro", "b")],
      "what is coming soon, then an intro",
    ],
  ])("%#", (blocks, expected) => {
    expect(summarizeBlocks(blocks)).toBe(expected);
  });
});
