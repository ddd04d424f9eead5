import { expect, test } from "vitest";
import { formatDuration } from "./format-duration";

test.each([
  [-1, "0:00"],
  [0, "0:00"],
  [9.4, "0:09"],
  [59.6, "1:00"],
  [75, "1:15"],
  [3599.7, "1:00:00"],
  [3700, "1:01:40"],
])("%d seconds is %s", (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
