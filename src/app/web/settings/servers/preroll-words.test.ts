import { expect, it } from "vitest";
import { prerollWords } from "./preroll-words";

it.each([
  ["", "No prerolls"],
  [" ; ", "No prerolls"],
  ["/a/one.mp4", "1 clip"],
  ["/a/one.mp4;/a/two.mp4", "2 clips, one at random"],
  ["/a/one.mp4,/a/two.mp4,/a/three.mp4", "3 clips, in order"],
])("says %j as %j", (value, words) => {
  expect(prerollWords(value)).toBe(words);
});
