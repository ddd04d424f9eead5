import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { goldenProgramme, goldenYears } from "@/testing/golden-programme";
import { goldenYear } from "@/testing/golden-year";

const golden = (name: string) => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), "utf8");

describe.each(Object.entries(goldenYears))("the golden year of %s", (name, zone) => {
  it("is what it was when people read it line by line", () => {
    expect(goldenYear(zone).split("\n")).toEqual(golden(name).split("\n"));
  });
});

/** What the resolver alone says at moments that the files make much of. */
describe("the resolver at the moments of the golden years", () => {
  it.each([
    ["America/New_York", "2028-03-12T06:59:59Z", "Second hour", "the last second before spring"],
    ["America/New_York", "2028-03-12T07:00:00Z", null, "the hour that is skipped takes what was in it along"],
    [
      "America/New_York",
      "2028-11-05T06:30:00Z",
      "Second hour",
      "an hour that comes twice happens once, and lasts",
    ],
    ["America/New_York", "2028-11-05T07:00:00Z", "Saturday night", "after the second time"],
    ["Europe/Berlin", "2028-10-29T00:45:00Z", "Ghost hour", "the first time"],
    ["Europe/Berlin", "2028-10-29T01:45:00Z", null, "not the second time"],
    ["Australia/Sydney", "2028-09-30T16:00:00Z", null, "spring in October"],
    ["Asia/Kathmandu", "2028-12-31T14:14:59Z", "Winter", "a quarter to the hour"],
    ["Asia/Kathmandu", "2028-12-31T14:15:00Z", "New Year", "a quarter to the hour"],
    ["Asia/Kathmandu", "2028-12-31T20:15:00Z", "Winter", "over New Year"],
    ["UTC", "2028-02-29T12:00:00Z", "Leap day", "a leap day"],
    ["UTC", "2029-02-28T12:00:00Z", "Leap day", "its day in a common year"],
    ["UTC", "2028-04-14T12:00:00Z", "Easter", "Good Friday"],
    ["UTC", "2028-08-07T04:59:59Z", "Festival", "the night of the last day"],
  ])("%s %s: %s (%s)", (zone, at, expected, _why) => {
    const { parts } = resolve({ ...goldenProgramme(zone), now: new Date(at) });
    expect(parts[0]?.schedule?.name ?? null).toBe(expected);
  });
});
