import { describe, expect, it } from "vitest";
import { zoneOffset, zoneOptions } from "./zone-options";

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

describe("zoneOptions", () => {
  it("lists each zone once, in order, with spaces for underscores", () => {
    expect(zoneOptions(["Europe/Paris", "America/New_York"], "Europe/Paris", winter)).toEqual([
      { value: "America/New_York", label: "America/New York", hint: "UTC-05:00" },
      { value: "Europe/Paris", label: "Europe/Paris", hint: "UTC+01:00" },
      { value: "UTC", label: "UTC", hint: "UTC" },
    ]);
  });

  it("keeps the one that is set, though the browser does not list it", () => {
    const values = zoneOptions([], "Asia/Calcutta", winter).map(({ value }) => value);
    expect(values).toEqual(["Asia/Calcutta", "UTC"]);
  });
});
