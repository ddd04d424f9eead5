import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { formatWallSeconds, parseWallSeconds } from "@/lib/wall-seconds";

const wallAt = (instant: string, zone: string) =>
  formatWallSeconds(zoneClock(zone).wallSecondsAt(Date.parse(instant)));
const instantOf = (wall: string, zone: string) =>
  new Date(zoneClock(zone).epochMsOf(parseWallSeconds(wall) ?? Number.NaN)).toISOString();

describe("zoneClock", () => {
  it.each([
    ["2025-07-01T10:00:00Z", "UTC", "2025-07-01T10:00:00"],
    ["2025-07-01T10:00:00Z", "Europe/Berlin", "2025-07-01T12:00:00"],
    ["2025-01-01T04:59:59.999Z", "America/New_York", "2024-12-31T23:59:59"],
    ["2025-07-01T10:00:00Z", "Asia/Kathmandu", "2025-07-01T15:45:00"],
    ["2025-03-30T00:59:59Z", "Europe/Berlin", "2025-03-30T01:59:59"],
    ["2025-03-30T01:00:00Z", "Europe/Berlin", "2025-03-30T03:00:00"],
  ])("shows %s in %s as %s", (instant, zone, wall) => expect(wallAt(instant, zone)).toBe(wall));

  it.each([
    ["the first pass", "2025-10-26T00:30:00Z", "2025-10-26T02:30:00"],
    ["the end of the first pass", "2025-10-26T00:59:59Z", "2025-10-26T02:59:59"],
    ["the second pass", "2025-10-26T01:00:00Z", "2025-10-26T02:59:59"],
    ["the end of the second pass", "2025-10-26T01:59:59Z", "2025-10-26T02:59:59"],
    ["after it", "2025-10-26T02:00:00Z", "2025-10-26T03:00:00"],
  ])("stands still while an hour repeats: %s", (_name, instant, wall) =>
    expect(wallAt(instant, "Europe/Berlin")).toBe(wall),
  );

  it.each([
    ["2025-10-26T02:30:00", "Europe/Berlin", "2025-10-26T00:30:00.000Z"],
    ["2025-10-26T03:00:00", "Europe/Berlin", "2025-10-26T02:00:00.000Z"],
    ["2025-03-30T02:30:00", "Europe/Berlin", "2025-03-30T01:00:00.000Z"],
    ["2025-10-05T02:10:00", "Australia/Lord_Howe", "2025-10-04T15:30:00.000Z"],
    ["2025-12-31T23:59:59", "Pacific/Kiritimati", "2025-12-31T09:59:59.000Z"],
    ["2011-12-30T12:00:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
  ])("finds %s in %s at %s", (wall, zone, instant) => expect(instantOf(wall, zone)).toBe(instant));

  const zones = fc.constantFrom(
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Tokyo",
  );
  const instants = fc.integer({ min: Date.parse("2015-01-01"), max: Date.parse("2035-01-01") });

  it("never goes back", () => {
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: 0, max: 3 * 86_400_000 }), (zone, at, laterMs) => {
        const clock = zoneClock(zone);
        expect(clock.wallSecondsAt(at + laterMs)).toBeGreaterThanOrEqual(clock.wallSecondsAt(at));
      }),
    );
  });

  it("finds the first instant at which the wall shows a time, or passed it", () => {
    fc.assert(
      fc.property(zones, instants, (zone, at) => {
        const clock = zoneClock(zone);
        const wall = Math.floor(at / 1000);
        const found = clock.epochMsOf(wall);
        expect(clock.wallSecondsAt(found)).toBeGreaterThanOrEqual(wall);
        expect(clock.wallSecondsAt(found - 1)).toBeLessThan(wall);
      }),
    );
  });
});

describe("zones that do not exist", () => {
  it.each(["", "Mars/Phobos", "Berlin", "Europe/Berlin; drop"])("%j is refused", (zone) => {
    expect(() => zoneClock(zone)).toThrow(RangeError);
  });
});
