import { expect, it } from "vitest";
import { keyTrouble } from "./key-trouble";

const now = new Date("2026-06-01T12:00:00Z");

it.each([
  [{ isActive: true, expiresAt: null }, null],
  [{ isActive: true, expiresAt: "2026-06-01T12:00:01.000Z" }, null],
  [{ isActive: true, expiresAt: "2026-06-01T12:00:00.000Z" }, "Expired"],
  [{ isActive: false, expiresAt: null }, "Switched off"],
])("says of %j: %s", (key, word) => {
  expect(keyTrouble(key, now)).toBe(word);
});
