import { describe, expect, it } from "vitest";
import { describeTotals } from "./choices";

describe("describeTotals", () => {
  it.each([
    [{ sequences: 1, newCategories: 0, newClips: 0, leftOut: 0 }, "Makes 1 sequence."],
    [{ sequences: 2, newCategories: 1, newClips: 0, leftOut: 0 }, "Makes 2 sequences and 1 category."],
    [
      { sequences: 1, newCategories: 2, newClips: 3, leftOut: 1 },
      "Makes 1 sequence, 2 categories and 3 clips. 1 clip left out.",
    ],
  ])("%#", (totals, sentence) => {
    expect(describeTotals(totals)).toBe(sentence);
  });
});
