import { expect, it } from "vitest";
import { nestsDeeper } from "@/lib/nests-deeper";

it.each([
  ["[[]]", 2, false],
  ["[[[]]]", 2, true],
  ['{"a":{"b":[]}}', 2, true],
  ["[[],[],[],{}]", 2, false],
  ['["[[[[", "{{{{"]', 2, false],
  ['["\\\\", [["x"]]]', 2, true],
  ['["\\"[[[[", 1]', 2, false],
  ["[".repeat(1_000_000), 50, true],
  ["", 0, false],
])("%#: %.20s", (json, most, expected) => {
  expect(nestsDeeper(json, most)).toBe(expected);
});
