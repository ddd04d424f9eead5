import { describe, expect, it } from "vitest";
import { zoneOffset } from "./zone-words";

const winter = Date.parse("2026-01-15T12:00:00Z");
const summer = Date.parse("2026-07-15T12:00:00Z");

describe("zoneOffset", () => {
  it.each([
    ["Europe/Paris", winter, "UTC+01:00"],
    ["Europe/Paris", summer, "UTC+02:00"],
    ["Asia/Kolkata", winter, "UTC+05:30"],
    ["America/New_York", winter, "UTC-05:00"],
    ["UTC", winter, "UTC"],
  ])("%s", (zone, at, offset) => {
    expect(zoneOffset(zone, at)).toBe(offset);
  });
});
