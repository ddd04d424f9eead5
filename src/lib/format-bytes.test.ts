import { expect, test } from "vitest";
import { formatBytes } from "./format-bytes";

test.each([
  [-5, "0 B"],
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1 kB"],
  [1536, "1.5 kB"],
  [99_949, "99.9 kB"],
  [99_960, "100 kB"],
  [999_499, "999 kB"],
  [999_500, "1 MB"],
  [524_288_000, "524 MB"],
  [2e18, "2000 PB"],
])("%d bytes is %s", (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
