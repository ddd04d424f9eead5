import { describe, expect, it } from "vitest";
import { newBlock } from "./draft";
import { matchesSearch } from "./matches-search";

const sequence = { name: "Friday Night", description: null, blocks: [newBlock("trailers", "a")] };

describe("matchesSearch", () => {
  it.each([
    ["", true],
    ["  ", true],
    ["night fri", true],
    ["trailer", true],
    ["friday morning", false],
  ])("%s", (search, expected) => {
    expect(matchesSearch(sequence, search)).toBe(expected);
  });
});
