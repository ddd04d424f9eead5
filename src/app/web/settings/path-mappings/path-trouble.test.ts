import { expect, it } from "vitest";
import { pathTrouble } from "./path-trouble";

const attic = { name: "Attic", platform: "Linux" };
const den = { name: "Den", platform: "Windows" };

it.each([
  ["/media/a.mp4", attic, null],
  ["D:\\a.mp4", attic, "Attic runs on Linux, where paths look like /media/prerolls."],
  ["D:\\a.mp4", den, null],
  ["\\\\nas\\a.mp4", den, null],
  ["/media/a.mp4", den, "Den runs on Windows, where paths look like D:\\Prerolls or \\\\nas\\prerolls."],
  ["a.mp4", attic, "It must begin with / or with a drive such as C:\\."],
  ["D:\\a.mp4", { name: "New", platform: null }, null],
])("%s on %j: %s", (path, server, sentence) => {
  expect(pathTrouble(path, server)).toBe(sentence);
});
