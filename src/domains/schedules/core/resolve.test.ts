import { describe, expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { categoryOf } from "@/testing/category-of";
import { putOnByHand, type ResolveScene, resolveScene } from "@/testing/resolve-scene";
import type { RuleChange } from "@/testing/schedule-rule";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));
const summary = (scene: ResolveScene) => {
  const { outcome, rule, parts } = play(scene);
  return { outcome, rule, categories: parts.map(categoryOf) };
};

const over = { endsAt: "2025-11-30T23:59:59" };
const later = { startsAt: "2026-01-01T00:00:00" };
const weekend = { type: "weekly", recurrence: { weekDays: ["saturday", "sunday"] } } satisfies RuleChange;
const filler = { kind: "category", categoryId: 50 } as const;
const clear = { passive: false, clearWhenInactive: true, genrePriority: "schedules" } as const;
const passive = { ...clear, passive: true };
const genresFirst = { passive: false, clearWhenInactive: false, genrePriority: "genres" } as const;
const horror = {
  categoryId: 60,
  genre: "Horror",
  appliedAt: new Date("2025-12-10T18:59:00Z"),
  expiresAt: new Date("2025-12-10T19:20:00Z"),
};

describe("resolve", () => {
  it.each<[string, ResolveScene, string, string, number[]]>([
    ["nothing at all", {}, "leave", "nothing", []],
    ["one schedule", { rules: [{}] }, "schedule", "priority", [1]],
    ["a switched-off schedule", { rules: [{ isEnabled: false }] }, "leave", "nothing", []],
    ["a schedule without a category", { rules: [{ categoryId: null }] }, "leave", "nothing", []],
    ["the higher priority", { rules: [{ priority: 5 }, { priority: 8 }] }, "schedule", "priority", [2]],
    [
      "a tie: the one that is over sooner",
      { rules: [{}, { endsAt: "2025-12-31T23:59:59" }] },
      "schedule",
      "priority",
      [2],
    ],
    [
      "a tie: a yearly end counts in this year, not the stored one",
      {
        rules: [
          { endsAt: "2025-12-15T23:59:59" },
          { type: "yearly", startsAt: "2000-12-01", endsAt: "2000-12-26" },
        ],
      },
      "schedule",
      "priority",
      [1],
    ],
    [
      "a tie in the end too: the one that began earlier",
      { rules: [{ startsAt: "2025-06-01T00:00:00" }, { startsAt: "2025-05-01T00:00:00" }] },
      "schedule",
      "priority",
      [2],
    ],
    ["a tie in everything: the lower id", { rules: [{ id: 7 }, { id: 3 }] }, "schedule", "priority", [3]],
    [
      "exclusive beats priority",
      { rules: [{ priority: 10 }, { priority: 1, exclusive: true }] },
      "schedule",
      "exclusive",
      [2],
    ],
    [
      "exclusive beats a blend",
      { rules: [{ blend: true }, { blend: true }, { exclusive: true }] },
      "schedule",
      "exclusive",
      [3],
    ],
    [
      "two exclusives: priority",
      {
        rules: [
          { exclusive: true, priority: 2 },
          { exclusive: true, priority: 3 },
        ],
      },
      "schedule",
      "exclusive",
      [2],
    ],
    [
      "two exclusives with the same priority and end: the id, not the start",
      {
        rules: [
          { exclusive: true, startsAt: "2025-06-01T00:00:00" },
          { exclusive: true, startsAt: "2025-05-01T00:00:00" },
        ],
      },
      "schedule",
      "exclusive",
      [1],
    ],
    [
      "two exclusives of one priority: the one that is over sooner, not the older one",
      {
        rules: [{ exclusive: true }, { exclusive: true, endsAt: "2025-12-25T23:59:59" }],
      },
      "schedule",
      "exclusive",
      [2],
    ],
    [
      "an exclusive whose time it is not",
      { rules: [{}, { exclusive: true, ...later }] },
      "schedule",
      "priority",
      [1],
    ],
    ["a blend of two plays both", { rules: [{ blend: true }, { blend: true }] }, "blend", "blend", [1, 2]],
    [
      "a blend of three, whatever the priority of others",
      { rules: [{ blend: true }, { blend: true, priority: 1 }, { blend: true }, { priority: 10 }] },
      "blend",
      "blend",
      [1, 2, 3],
    ],
    [
      "one blend alone competes like any other",
      { rules: [{ blend: true, priority: 4 }, { priority: 5 }] },
      "schedule",
      "priority",
      [2],
    ],
    [
      "a choice by hand beats everything",
      { rules: [{ exclusive: true, priority: 10 }], override: putOnByHand },
      "override",
      "override",
      [99],
    ],
    [
      "a choice by hand until further notice",
      { rules: [{}], override: { ...putOnByHand, expiresAt: null } },
      "override",
      "override",
      [99],
    ],
    [
      "a choice by hand ends on the second",
      { rules: [{}], override: putOnByHand, now: "2025-12-10T21:30:00Z" },
      "schedule",
      "priority",
      [1],
    ],
    [
      "a choice by hand does not reach back before it was made",
      { rules: [{}], override: putOnByHand, now: "2025-12-10T18:00:00Z" },
      "schedule",
      "priority",
      [1],
    ],
    [
      "a choice by hand counts in passive mode",
      { override: putOnByHand, settings: passive },
      "override",
      "override",
      [99],
    ],
    ["passive and something active", { rules: [{}], settings: passive }, "schedule", "priority", [1]],
    [
      "passive and nothing active touches nothing, not even to clear",
      { rules: [over], filler, settings: passive },
      "leave",
      "passive",
      [],
    ],
    [
      "clear beats fallback and filler",
      { rules: [{ ...weekend, fallbackCategoryId: 40 }], filler, settings: clear },
      "clear",
      "clear-when-inactive",
      [],
    ],
    ["clear does not touch what is active", { rules: [{}], settings: clear }, "schedule", "priority", [1]],
    [
      "the fallback of a schedule between two of its times",
      { rules: [{ ...weekend, fallbackCategoryId: 40 }], filler },
      "fallback",
      "fallback",
      [40],
    ],
    [
      "of two fallbacks that of the higher priority",
      {
        rules: [
          { ...weekend, fallbackCategoryId: 40 },
          { ...weekend, fallbackCategoryId: 41, priority: 6 },
        ],
      },
      "fallback",
      "fallback",
      [41],
    ],
    [
      "of two fallbacks of one priority that of the older one, in whatever order they come",
      {
        rules: [
          { ...weekend, id: 2, fallbackCategoryId: 40 },
          { ...weekend, id: 1, fallbackCategoryId: 41 },
        ],
      },
      "fallback",
      "fallback",
      [41],
    ],
    [
      "the fallback of a switched-off schedule does not count",
      { rules: [{ ...weekend, fallbackCategoryId: 40, isEnabled: false }], filler },
      "filler",
      "filler",
      [50],
    ],
    [
      "nor that of one that has not begun",
      { rules: [{ ...later, fallbackCategoryId: 40 }], filler },
      "filler",
      "filler",
      [50],
    ],
    [
      "a schedule that is over does not hide the filler",
      { rules: [{ ...over, fallbackCategoryId: 40 }], filler },
      "filler",
      "filler",
      [50],
    ],
    [
      "but its fallback is better than nothing",
      { rules: [{ ...over, fallbackCategoryId: 40 }] },
      "fallback",
      "finished-fallback",
      [40],
    ],
    [
      "of two that are over, the last",
      {
        rules: [
          { endsAt: "2025-06-01T00:00:00", fallbackCategoryId: 40 },
          { ...over, fallbackCategoryId: 41 },
        ],
      },
      "fallback",
      "finished-fallback",
      [41],
    ],
    ["filler", { filler }, "filler", "filler", [50]],
    ["a genre, while no schedule is active", { genre: horror, filler }, "genre", "genre", [60]],
    ["a genre gives way to a schedule", { rules: [{}], genre: horror }, "schedule", "priority", [1]],
    [
      "where genres come first, a schedule gives way",
      { rules: [{ exclusive: true }], genre: horror, settings: genresFirst },
      "genre",
      "genre-first",
      [60],
    ],
    [
      "a choice by hand beats a genre",
      { override: putOnByHand, genre: horror, settings: genresFirst },
      "override",
      "override",
      [99],
    ],
    [
      "a genre ends on the second",
      { rules: [{}], genre: horror, settings: genresFirst, now: "2025-12-10T19:20:00Z" },
      "schedule",
      "priority",
      [1],
    ],
    ["a genre counts in passive mode", { genre: horror, settings: passive }, "genre", "genre", [60]],
  ])("%s", (_what, scene, outcome, rule, categories) => {
    expect(summary(scene)).toEqual({ outcome, rule, categories });
  });
});
