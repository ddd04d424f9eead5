import { describe, expect, it } from "vitest";
import { keepOrder, moveItem } from "./move-item";

describe("moveItem", () => {
  it.each([
    [0, 2, "bcad"],
    [3, 0, "dabc"],
    [1, 1, "abcd"],
    [1, -5, "bacd"],
    [1, 99, "acdb"],
  ])("from %d to %d", (from, to, expected) =>
    expect(moveItem([..."abcd"], from, to).join("")).toBe(expected),
  );
});

describe("keepOrder", () => {
  it("drops who left and puts who came at the end", () => {
    expect(keepOrder([3, 1, 2], [1, 3, 4])).toEqual([3, 1, 4]);
    expect(keepOrder([], [5, 6])).toEqual([5, 6]);
  });
});
