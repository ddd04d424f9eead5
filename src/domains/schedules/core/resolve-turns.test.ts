import { describe, expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { type ResolveScene, resolveScene } from "@/testing/resolve-scene";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));
const winner = (scene: ResolveScene) => play(scene).parts[0]?.schedule?.id;

describe("a night after the last day of its dates", () => {
  const rules: ResolveScene["rules"] = [
    { startsAt: "2025-12-01", endsAt: "2026-02-28" },
    {
      startsAt: "2025-12-31",
      endsAt: "2025-12-31",
      recurrence: { timeRange: { start: "22:00", end: "02:59" } },
    },
  ];

  it.each(["2025-12-31T22:30:00Z", "2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "2026-01-01T02:59:59Z"])(
    "keeps the dates of its evening for ties: %s",
    (now) => expect(winner({ rules, now })).toBe(2),
  );

  it("ends with its hours", () => {
    expect(winner({ rules, now: "2026-01-01T03:00:00Z" })).toBe(1);
    expect(play({ rules, now: "2025-12-31T23:00:00Z" }).untilWall).toBe("2026-01-01T03:00:00");
  });
});

describe("what `until` sees coming besides hours and days", () => {
  it("the first day of a schedule with a fallback, although its hours are later", () => {
    const rules = [
      {
        startsAt: "2025-12-11",
        fallbackCategoryId: 9,
        recurrence: { timeRange: { start: "20:00", end: "21:59" } },
      },
    ];
    expect(play({ rules })).toMatchObject({ outcome: "leave", untilWall: "2025-12-11T00:00:00" });
    expect(play({ rules, now: "2025-12-11T00:00:00Z" })).toMatchObject({
      outcome: "fallback",
      untilWall: "2025-12-11T20:00:00",
    });
  });

  it("the end of one, with which its fallback yields to filler", () => {
    const rules = [
      {
        endsAt: "2025-12-12",
        fallbackCategoryId: 9,
        recurrence: { timeRange: { start: "08:00", end: "08:59" } },
      },
    ];
    const filler = { kind: "category", categoryId: 50 } as const;
    const last = play({ rules, filler, now: "2025-12-12T09:00:00Z" });
    expect(last).toMatchObject({ outcome: "fallback", untilWall: "2025-12-13T00:00:00" });
    expect(play({ rules, filler, now: "2025-12-13T00:00:00Z" }).outcome).toBe("filler");
  });

  it("a New Year at which a schedule of all year ends later than another one", () => {
    const rules: ResolveScene["rules"] = [
      { type: "yearly", startsAt: "2000-01-01", endsAt: "2000-12-31" },
      { startsAt: "2025-11-01", endsAt: "2026-06-30" },
    ];
    expect(winner({ rules })).toBe(1);
    expect(play({ rules }).untilWall).toBe("2026-01-01T00:00:00");
    expect(winner({ rules, now: "2026-01-01T00:00:00Z" })).toBe(2);
  });
});

it("answers the same whatever was asked before", () => {
  const input = resolveScene({
    rules: [
      { recurrence: { timeRange: { start: "18:00", end: "19:59" } }, fallbackCategoryId: 3 },
      { type: "yearly", startsAt: "2000-12-24", endsAt: "2000-12-26", priority: 9 },
      { startsAt: "2026-02-01", priority: 1 },
    ],
  });
  const moments = Array.from({ length: 120 }, (_, index) => Date.UTC(2025, 11, 20, index * 7));
  const fresh = () => ({ ...input, schedules: input.schedules.map((each) => ({ ...each })) });
  const alone = moments.map((at) => resolve({ ...fresh(), now: new Date(at) }));
  const forth = moments.map((at) => resolve({ ...input, now: new Date(at) }));
  const back = [...moments].reverse().map((at) => resolve({ ...input, now: new Date(at) }));
  expect(forth).toEqual(alone);
  expect([...back].reverse()).toEqual(alone);
});

it("names no more than a dozen of those that share the screen", () => {
  const rules = Array.from({ length: 15 }, () => ({ blend: true }));
  expect(play({ rules }).reason).toMatch(/^“Schedule 1”, .*“Schedule 12” and 3 more are active and share/);
});
