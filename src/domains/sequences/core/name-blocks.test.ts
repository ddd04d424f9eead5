import { expect, it } from "vitest";
import { copyName } from "@/domains/sequences/core/copy-name";
import { nameBlocks } from "@/domains/sequences/core/name-blocks";

it.each<[Array<string | undefined>, string[]]>([
  [[], []],
  [
    [undefined, undefined],
    ["block-1", "block-2"],
  ],
  [
    ["a", undefined, "b"],
    ["a", "block-1", "b"],
  ],
  [
    [undefined, "block-1"],
    ["block-2", "block-1"],
  ],
  [
    ["a", "a", "a"],
    ["a", "block-1", "block-2"],
  ],
])("names blocks %j as %j", (keys, named) => {
  expect(nameBlocks(keys.map((key) => ({ key }))).map((block) => block.key)).toEqual(named);
});

it.each([
  ["Evening", [], "Evening copy"],
  ["Evening", ["Evening copy"], "Evening copy 2"],
  ["Evening copy", ["Evening copy"], "Evening copy 2"],
  ["Evening copy 2", ["Evening copy", "Evening copy 2"], "Evening copy 3"],
  ["x".repeat(200), [], `${"x".repeat(195)} copy`],
])("calls a copy of %j beside %j %j", (name, taken, copy) => {
  expect(copyName(name, new Set(taken))).toBe(copy);
});
