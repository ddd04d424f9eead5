import { describe, expect, it } from "vitest";
import { keyExpiry, keyRefusal } from "./key-state";

const now = new Date("2026-03-01T12:00:00Z");

describe("keyRefusal", () => {
  it.each([
    [{ isActive: true, expiresAt: null }, null],
    [{ isActive: true, expiresAt: new Date("2026-03-01T12:00:01Z") }, null],
    [{ isActive: true, expiresAt: now }, "This API key has expired."],
    [{ isActive: false, expiresAt: null }, "This API key was switched off."],
  ])("%j", (key, expected) => {
    expect(keyRefusal(key, now)).toBe(expected);
  });
});

describe("keyExpiry", () => {
  it.each([
    [null, null],
    [0, null],
    [-3, null],
    [1, "2026-03-02T12:00:00.000Z"],
    [365, "2027-03-01T12:00:00.000Z"],
  ])("%j days", (days, expected) => {
    expect(keyExpiry(now, days)?.toISOString() ?? null).toBe(expected);
  });
});
