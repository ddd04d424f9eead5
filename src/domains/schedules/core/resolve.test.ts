import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { lookAhead } from "@/domains/schedules/core/look-ahead";
import { resolve } from "@/domains/schedules/core/resolve";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import { resolution } from "@/domains/schedules/schema";
import { type RuleChange, scheduleRule } from "@/testing/schedule-rule";

interface Scene extends Partial<Omit<ResolveInput, "schedules" | "now">> {
  rules?: RuleChange[];
  now?: string;
}

const inputOf = ({ rules = [], now = "2025-12-10T19:00:00Z", ...rest }: Scene): ResolveInput => ({
  schedules: rules.map((rule, index) => compileSchedule(scheduleRule({ id: index + 1, ...rule }))),
  now: new Date(now),
  zone: "UTC",
  override: null,
  filler: null,
  settings: { passive: false, clearWhenInactive: false },
  ...rest,
});
const play = (scene: Scene) => resolve(inputOf(scene));
const summary = (scene: Scene) => {
  const { outcome, rule, parts } = play(scene);
  return { outcome, rule, categories: parts.map((part) => part.categoryId) };
};

const over = { endsAt: "2025-11-30T23:59:59" };
const later = { startsAt: "2026-01-01T00:00:00" };
const weekend = { type: "weekly", recurrence: { weekDays: ["saturday", "sunday"] } } satisfies RuleChange;
const byHand = {
  categoryId: 99,
  appliedAt: new Date("2025-12-10T18:55:00Z"),
  expiresAt: new Date("2025-12-10T21:30:00Z"),
};
const filler = { categoryId: 50 };
const clear = { passive: false, clearWhenInactive: true };
const passive = { passive: true, clearWhenInactive: true };

describe("resolve: who decides", () => {
  it.each<[string, Scene, string, string, number[]]>([
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
      { rules: [{ exclusive: true, priority: 10 }], override: byHand },
      "override",
      "override",
      [99],
    ],
    [
      "a choice by hand until further notice",
      { rules: [{}], override: { ...byHand, expiresAt: null } },
      "override",
      "override",
      [99],
    ],
    [
      "a choice by hand ends on the second",
      { rules: [{}], override: byHand, now: "2025-12-10T21:30:00Z" },
      "schedule",
      "priority",
      [1],
    ],
    [
      "a choice by hand does not reach back before it was made",
      { rules: [{}], override: byHand, now: "2025-12-10T18:00:00Z" },
      "schedule",
      "priority",
      [1],
    ],
    [
      "a choice by hand counts in passive mode",
      { override: byHand, settings: passive },
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
  ])("%s", (_what, scene, outcome, rule, categories) => {
    expect(summary(scene)).toEqual({ outcome, rule, categories });
  });

  it("carries the order a schedule asks for", () => {
    expect(play({ rules: [{ playMode: "playlist" }] }).parts).toEqual([
      { categoryId: 1, playMode: "playlist", schedule: { id: 1, name: "Schedule 1" } },
    ]);
  });
});

describe("resolve: why", () => {
  const winter = { id: 2, name: "Winter", priority: 5 };
  const christmas = { id: 1, name: "Christmas", priority: 8 };

  it.each<[string, Scene, string, string[]]>([
    ["alone", { rules: [christmas] }, "Christmas is the only schedule whose time it is.", []],
    [
      "by priority",
      { rules: [winter, christmas] },
      "Christmas comes first of the 2 schedules whose time it is (priority 8).",
      ["Winter has a lower priority than Christmas (5 against 8)."],
    ],
    [
      "by end",
      { rules: [winter, { ...christmas, priority: 5, endsAt: "2025-12-26T23:59:59" }] },
      "Christmas comes first of the 2 schedules whose time it is (priority 5).",
      ["Winter has the same priority as Christmas, which is over sooner."],
    ],
    [
      "by exclusion",
      { rules: [winter, { ...christmas, exclusive: true }] },
      "Christmas is active and plays alone.",
      ["Winter waits, because Christmas plays alone."],
    ],
    [
      "by blend",
      { rules: [winter, { ...christmas, blend: true }, { id: 3, name: "Snow", blend: true }] },
      "Christmas and Snow are active and share the screen.",
      ["Winter does not blend, and Christmas and Snow share the screen."],
    ],
    [
      "by hand",
      { rules: [winter], override: byHand },
      "It was put on by hand until 21:30.",
      ["Winter waits, because a category was put on by hand until 21:30."],
    ],
    [
      "by hand, in the zone of the settings",
      { zone: "Europe/Berlin", override: byHand },
      "It was put on by hand until 22:30.",
      [],
    ],
    [
      "by fallback",
      { rules: [{ ...weekend, name: "Weekend", fallbackCategoryId: 4 }] },
      "No schedule is active, and this is the fallback of Weekend.",
      [],
    ],
  ])("%s", (_what, scene, reason, losers) => {
    const answer = play(scene);
    expect(answer.reason).toBe(reason);
    expect(answer.losers.map((each) => each.reason)).toEqual(losers);
  });
});

describe("resolve: until when", () => {
  it.each<[string, Scene, string | null, string | null]>([
    ["nothing in sight", { rules: [{}] }, null, null],
    [
      "the end of a day in a zone",
      { rules: [{ endsAt: "2025-12-25" }], zone: "America/New_York" },
      "2025-12-26T05:00:00.000Z",
      "2025-12-26T00:00:00",
    ],
    ["a schedule that begins", { rules: [{}, later] }, "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00"],
    ["a switched-off schedule does not matter", { rules: [{}, { ...later, isEnabled: false }] }, null, null],
    [
      "the choice by hand",
      { rules: [{ endsAt: "2025-12-25" }], override: byHand },
      "2025-12-10T21:30:00.000Z",
      "2025-12-10T21:30:00",
    ],
    [
      "a change before the choice by hand ends",
      { rules: [{ endsAt: "2025-12-10T20:00:00" }], override: byHand },
      "2025-12-10T20:00:01.000Z",
      "2025-12-10T20:00:01",
    ],
    [
      "a start in the hour that is skipped",
      { rules: [{ startsAt: "2025-03-30T02:30:00" }], zone: "Europe/Berlin", now: "2025-03-29T12:00:00Z" },
      "2025-03-30T01:00:00.000Z",
      "2025-03-30T03:00:00",
    ],
    [
      "the first of two half past twos",
      { rules: [{ startsAt: "2025-10-26T02:30:00" }], zone: "Europe/Berlin", now: "2025-10-26T00:00:00Z" },
      "2025-10-26T00:30:00.000Z",
      "2025-10-26T02:30:00",
    ],
  ])("%s", (_what, scene, instant, wall) => {
    const answer = play(scene);
    expect(answer.untilEpochMs === null ? null : new Date(answer.untilEpochMs).toISOString()).toBe(instant);
    expect(answer.untilWall).toBe(wall);
  });

  const night: RuleChange = { recurrence: { timeRange: { start: "01:00", end: "02:29" } } };
  it.each([
    ["2025-10-25T22:59:59Z", "leave"],
    ["2025-10-25T23:00:00Z", "schedule"],
    ["2025-10-26T00:29:59Z", "schedule"],
    ["2025-10-26T00:30:00Z", "leave"],
    ["2025-10-26T01:15:00Z", "leave"],
  ])("does not play a night twice when the clocks go back: %s is %s", (now, outcome) => {
    expect(play({ rules: [night], zone: "Europe/Berlin", now }).outcome).toBe(outcome);
  });

  const gap: RuleChange = { recurrence: { timeRange: { start: "02:30", end: "04:00" } } };
  it.each([
    ["2025-03-30T00:59:59Z", "leave"],
    ["2025-03-30T01:00:00Z", "schedule"],
    ["2025-03-30T02:00:59Z", "schedule"],
    ["2025-03-30T02:01:00Z", "leave"],
  ])("begins at the first minute there is when the clocks go forward: %s is %s", (now, outcome) => {
    expect(play({ rules: [gap], zone: "Europe/Berlin", now }).outcome).toBe(outcome);
  });

  it("refuses a zone that does not exist", () => {
    expect(() => play({ zone: "Mars/Phobos" })).toThrow(RangeError);
  });
});

describe("resolve: in general", () => {
  const anyRule = fc.record({
    priority: fc.integer({ min: 1, max: 10 }),
    exclusive: fc.boolean(),
    blend: fc.boolean(),
    isEnabled: fc.boolean(),
    fallbackCategoryId: fc.option(fc.integer({ min: 30, max: 39 })),
    startsAt: fc.constantFrom("2025-01-01T00:00:00", "2025-12-10T12:00:00", "2026-01-01T00:00:00"),
    endsAt: fc.constantFrom(null, "2025-12-09T23:59:59", "2025-12-31T23:59:59"),
  });
  const anyRules = fc.array(anyRule, { maxLength: 8 });

  it("answers what the schema promises, whatever the schedules", () => {
    fc.assert(
      fc.property(anyRules, fc.boolean(), fc.boolean(), (rules, isPassive, clears) => {
        const answer = play({ rules, filler, settings: { passive: isPassive, clearWhenInactive: clears } });
        expect(resolution.parse(answer)).toEqual(answer);
        expect(answer.untilEpochMs === null || answer.untilEpochMs > Date.parse("2025-12-10T19:00:00Z")).toBe(
          true,
        );
      }),
    );
  });

  it("does not depend on the order in which schedules are read", () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const numbered = rules.map((rule, index) => ({ ...rule, id: index + 1 }));
        const strip = (scene: Scene) => {
          const { parts, ...answer } = play(scene);
          const sorted = (items: { id: number }[]) => items.map(({ id }) => id).sort((a, b) => a - b);
          return {
            rule: answer.rule,
            until: answer.untilEpochMs,
            losers: sorted(answer.losers),
            categories: parts.map((part) => part.categoryId).sort(),
          };
        };
        expect(strip({ rules: [...numbered].reverse() })).toEqual(strip({ rules: numbered }));
      }),
    );
  });

  it("accounts for every schedule whose time it is: it plays or has a reason why not", () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const { parts, losers, rule } = play({ rules });
        const active = rules.filter(
          ({ isEnabled, startsAt, endsAt }) =>
            isEnabled &&
            startsAt <= "2025-12-10T19:00:00" &&
            (endsAt === null || endsAt >= "2025-12-10T19:00:00"),
        );
        if (rule === "exclusive" || rule === "blend" || rule === "priority")
          expect(parts.length + losers.length).toBe(active.length);
        else expect(active).toEqual([]);
      }),
    );
  });
});

describe("lookAhead", () => {
  it("passes over changes that change nothing on screen", () => {
    const scene: Scene = {
      rules: [
        { priority: 9, endsAt: "2025-12-25" },
        { priority: 1, recurrence: { timeRange: { start: "10:00", end: "11:00" } } },
      ],
    };
    const { now, next } = lookAhead(inputOf(scene));
    expect(play(scene).untilWall).toBe("2025-12-11T10:00:00");
    expect([now.untilWall, now.parts[0]?.categoryId, next?.outcome]).toEqual([
      "2025-12-26T00:00:00",
      1,
      "leave",
    ]);
  });

  it("says what follows a choice by hand", () => {
    const { now, next } = lookAhead(inputOf({ rules: [{}], override: byHand }));
    expect([now.outcome, now.untilWall, next?.outcome]).toEqual([
      "override",
      "2025-12-10T21:30:00",
      "schedule",
    ]);
  });

  it("ends when nothing is in sight", () => {
    expect(lookAhead(inputOf({ rules: [{}] }))).toMatchObject({ now: { untilEpochMs: null }, next: null });
  });
});
