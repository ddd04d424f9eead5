import { describe, expect, it } from "vitest";
import { isReroll } from "@/domains/playback/core/is-reroll";
import { programmeKey } from "@/domains/playback/core/programme-key";
import { rollOf, rollSeed } from "@/domains/playback/core/roll-seed";
import type { ProgrammePart } from "@/domains/schedules/schema";
import { parseWallSeconds } from "@/lib/wall-seconds";

describe("rollOf", () => {
  it.each([
    ["2026-12-10T12:00:00", "2026-12-10T12:00:00"],
    ["2026-12-10T12:09:59", "2026-12-10T12:00:00"],
    ["2026-12-10T12:10:00", "2026-12-10T12:10:00"],
    ["2026-12-31T23:59:59", "2026-12-31T23:50:00"],
  ])("at %s began at %s", (wall, began) => expect(rollOf(parseWallSeconds(wall) ?? 0)).toBe(began));

  it("is another for each sequence and each span", () => {
    const at = (id: number, wall: string) => rollSeed(id, rollOf(parseWallSeconds(wall) ?? 0));
    expect(at(1, "2026-12-10T12:01:00")).toBe(at(1, "2026-12-10T12:08:00"));
    expect(at(1, "2026-12-10T12:01:00")).not.toBe(at(2, "2026-12-10T12:01:00"));
    expect(at(1, "2026-12-10T12:01:00")).not.toBe(at(1, "2026-12-10T12:11:00"));
  });
});

describe("isReroll", () => {
  const first = { plays: "a", roll: "12:00" };
  it.each([
    ["another roll of the same", first, { plays: "a", roll: "12:10" }, true],
    ["the same roll", first, first, false],
    ["another programme", first, { plays: "b", roll: "12:10" }, false],
    ["the first look", null, first, false],
    ["a sequence ends", first, { plays: "a", roll: null }, false],
    ["a sequence begins", { plays: "a", roll: null }, first, false],
  ])("%s: %s", (_what, before, after, answer) => expect(isReroll(before, after)).toBe(answer));
});

describe("programmeKey", () => {
  const part = (change: Partial<ProgrammePart> = {}): ProgrammePart => ({
    content: { kind: "sequence", sequenceId: 1, categoryId: null },
    playMode: null,
    schedule: { id: 3, name: "Fridays" },
    ...change,
  });
  const key = (change: Partial<ProgrammePart> = {}) =>
    programmeKey({ outcome: "schedule", parts: [part(change)] });

  it.each<[string, Partial<ProgrammePart>]>([
    ["another sequence", { content: { kind: "sequence", sequenceId: 2, categoryId: null } }],
    ["another category to draw from", { content: { kind: "sequence", sequenceId: 1, categoryId: 5 } }],
    ["a category", { content: { kind: "category", categoryId: 1 } }],
    ["a list", { content: { kind: "coming-soon-list", layout: "grid" } }],
    ["another schedule", { schedule: { id: 4, name: "Fridays" } }],
    ["nobody's schedule", { schedule: null }],
    ["another order", { playMode: "shuffle" }],
  ])("differs for %s", (_what, change) => expect(key(change)).not.toBe(key()));

  it("stays the same when a schedule is renamed", () =>
    expect(key({ schedule: { id: 3, name: "Every Friday" } })).toBe(key()));
});
