import { describe, expect, it } from "vitest";
import { nextTick } from "@/platform/inngest/engine/cron-clock";

function ticks(expression: string, after: string, count: number): string[] {
  const found: string[] = [];
  let at = new Date(after);
  for (let i = 0; i < count; i++) {
    at = nextTick(expression, at);
    found.push(at.toISOString().replace(":00.000Z", "Z"));
  }
  return found;
}

describe("nextTick", () => {
  it("goes by UTC when the expression names no zone", () => {
    expect(ticks("0 3 * * *", "2026-01-01T00:00:00Z", 2)).toEqual(["2026-01-01T03:00Z", "2026-01-02T03:00Z"]);
  });

  it("goes by the wall clock of the zone it names", () => {
    expect(ticks("TZ=Europe/Berlin 0 3 * * *", "2026-03-28T12:00:00Z", 2)).toEqual([
      "2026-03-29T01:00Z",
      "2026-03-30T01:00Z",
    ]);
    expect(ticks("TZ=America/New_York 30 18 * * 5", "2026-10-30T00:00:00Z", 2)).toEqual([
      "2026-10-30T22:30Z",
      "2026-11-06T23:30Z",
    ]);
  });

  it("makes up, right after the jump, for a time that the clocks jump over", () => {
    expect(ticks("TZ=Europe/Berlin 30 2 * * *", "2026-03-27T12:00:00Z", 3)).toEqual([
      "2026-03-28T01:30Z",
      "2026-03-29T01:00Z",
      "2026-03-30T00:30Z",
    ]);
  });

  it("takes a time of day that comes twice once", () => {
    expect(ticks("TZ=Europe/Berlin 30 2 * * *", "2026-10-24T12:00:00Z", 2)).toEqual([
      "2026-10-25T00:30Z",
      "2026-10-26T01:30Z",
    ]);
    // Asked in the middle of the second 02:30, it does not offer that one.
    expect(ticks("TZ=Europe/Berlin 30 2 * * *", "2026-10-25T01:10:00Z", 1)).toEqual(["2026-10-26T01:30Z"]);
  });

  it("ticks every half hour through both changes", () => {
    expect(ticks("TZ=Europe/Berlin */30 * * * *", "2026-10-24T23:45:00Z", 6)).toEqual([
      "2026-10-25T00:00Z",
      "2026-10-25T00:30Z",
      "2026-10-25T01:00Z",
      "2026-10-25T01:30Z",
      "2026-10-25T02:00Z",
      "2026-10-25T02:30Z",
    ]);
    expect(ticks("TZ=Europe/Berlin */30 * * * *", "2026-03-29T00:15:00Z", 3)).toEqual([
      "2026-03-29T00:30Z",
      "2026-03-29T01:00Z",
      "2026-03-29T01:30Z",
    ]);
  });

  it.each(["", "* * * *", "61 * * * *", "TZ=Mars/Olympus * * * * *", "0 0 31 2 *"])(
    "refuses %j",
    (expression) => {
      expect(() => nextTick(expression, new Date("2026-01-01T00:00:00Z"))).toThrow();
    },
  );
});
