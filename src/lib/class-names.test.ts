import { expect, test } from "vitest";
import { classNames } from "./class-names";

test.each([
  [["p-2", false, undefined, "p-4"], "p-4"],
  [["text-ink text-title", "text-sm"], "text-ink text-sm"],
  [["text-display", "text-soft"], "text-display text-soft"],
  [["shadow-panel ring-1 ring-line", "shadow-lit ring-2"], "ring-line shadow-lit ring-2"],
  [["shadow-panel", "shadow-[0_0_1px_red]"], "shadow-[0_0_1px_red]"],
])("%j becomes %s", (values, text) => {
  expect(classNames(...values)).toBe(text);
});
