import { describe, expect, it } from "vitest";
import { type FeedOptions, feedEvents } from "@/domains/playback/core/feed-events";
import type { ProgrammeOutcome } from "@/domains/schedules/constants";
import type { Stretch } from "@/domains/schedules/schema/programme-calendar";

const options: FeedOptions = {
  withFiller: false,
  titleOf: ({ parts }) => parts.map(({ schedule }) => schedule?.name ?? "?").join(" and "),
  wallTimeAt: (at) => at.toISOString().slice(0, 19),
};

function stretch(from: string, to: string, outcome: ProgrammeOutcome, ...ids: number[]): Stretch {
  const parts = ids.map((id) => ({
    content: { kind: "category" as const, categoryId: 1 },
    playMode: null,
    schedule: { id, name: `S${id}` },
  }));
  return {
    fromEpochMs: Date.parse(`${from}Z`),
    toEpochMs: Date.parse(`${to}Z`),
    play: { outcome, rule: "priority", parts },
    hasConflict: false,
    waiting: [],
    reason: "Because.",
  };
}

const quiet = stretch("2026-12-01T00:00:00", "2026-12-02T00:00:00", "leave");

describe("feedEvents", () => {
  it("has whole days as dates, the last one excluded", () => {
    const christmas = stretch("2026-12-24T00:00:00", "2026-12-27T00:00:00", "schedule", 1);
    expect(feedEvents([quiet, christmas], options)).toEqual([
      {
        key: `${Date.parse("2026-12-24T00:00:00Z")} schedule 1`,
        title: "S1",
        description: "Because.",
        start: "2026-12-24",
        end: "2026-12-27",
      },
    ]);
  });

  it.each([
    ["2026-12-24T18:00:00", "2026-12-24T21:00:00", "2026-12-24T18:00:00", "2026-12-24T21:00:00"],
    ["2026-12-24T18:00:01", "2026-12-24T21:00:01", "2026-12-24T18:00:00", "2026-12-24T21:00:00"],
    ["2026-12-24T00:00:00", "2026-12-24T21:00:01", "2026-12-24T00:00:00", "2026-12-24T21:00:00"],
  ])("has times to the minute: %s to %s", (from, to, start, end) => {
    expect(feedEvents([quiet, stretch(from, to, "blend", 1, 2)], options)).toMatchObject([
      { title: "S1 and S2", start: Date.parse(`${start}Z`), end: Date.parse(`${end}Z`) },
    ]);
  });

  it.each<[ProgrammeOutcome, boolean, boolean]>([
    ["schedule", true, true],
    ["blend", true, true],
    ["fallback", true, true],
    ["override", true, true],
    ["genre", true, true],
    ["filler", false, true],
    ["leave", false, false],
    ["clear", false, false],
  ])("shows %s: %s, and with filler: %s", (outcome, without, withFiller) => {
    const one = [quiet, stretch("2026-12-24T18:00:00", "2026-12-24T21:00:00", outcome)];
    expect(feedEvents(one, options).length > 0).toBe(without);
    expect(feedEvents(one, { ...options, withFiller: true }).length > 0).toBe(withFiller);
  });

  it("knows what has been on since before its first day again on the next day", () => {
    const keyOf = (from: string) =>
      feedEvents([stretch(from, "2026-12-24T21:00:00", "schedule", 1), quiet], options)[0]?.key;
    expect(keyOf("2026-12-01T00:00:00")).toBe(keyOf("2026-12-02T00:00:00"));
  });

  it("leaves out what lasts less than a minute", () => {
    const blink = stretch("2026-12-24T18:00:00", "2026-12-24T18:00:01", "schedule", 1);
    expect(feedEvents([quiet, blink], options)).toEqual([]);
  });
});
