import { describe, expect, it } from "vitest";
import { zoneOptions } from "./zone-options";

const winter = Date.parse("2026-01-15T12:00:00Z");

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
