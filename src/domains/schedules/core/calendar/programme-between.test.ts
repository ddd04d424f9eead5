import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { programmeBetween } from "@/domains/schedules/core/calendar/programme-between";
import { resolve } from "@/domains/schedules/core/resolve";
import type { ResolveInput } from "@/domains/schedules/core/situation";
import type { Stretch } from "@/domains/schedules/schema/programme-calendar";
import { anySchedule } from "@/testing/any-schedule";
import { resolveScene } from "@/testing/resolve-scene";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Days on which clocks change or years begin, in zones of every kind, and some that are like any other. */
const tellingDay = fc.constantFrom<[string, string]>(
  ["America/New_York", "2026-03-08T05:00:00Z"],
  ["America/New_York", "2026-11-01T04:00:00Z"],
  ["Europe/Berlin", "2026-03-28T23:00:00Z"],
  ["Europe/Berlin", "2026-10-24T22:00:00Z"],
  ["Australia/Sydney", "2026-10-03T14:00:00Z"],
  ["Australia/Sydney", "2026-04-04T13:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T13:00:00Z"],
  ["Africa/Cairo", "2026-04-23T22:00:00Z"],
  ["America/Havana", "2026-11-01T04:00:00Z"],
  ["Asia/Kathmandu", "2026-12-31T00:00:00Z"],
  ["Pacific/Apia", "2011-12-29T12:00:00Z"],
  ["UTC", "2028-02-29T00:00:00Z"],
  ["UTC", "2026-06-10T00:00:00Z"],
);

const anyBeside = fc.record({
  filler: fc.option(fc.constant({ kind: "category", categoryId: 50 } as const)),
  settings: fc.record({
    passive: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    clearWhenInactive: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    genrePriority: fc.constantFrom("schedules" as const, "genres" as const),
  }),
});
const hours = fc.option(fc.tuple(fc.integer({ min: -3, max: 20 }), fc.integer({ min: 1, max: 8 })));

const anyScene = fc
  .tuple(tellingDay, anyBeside, hours, hours)
  .chain(([[zone, from], beside, byHand, watched]) => {
    const fromMs = Date.parse(from);
    const at = (hour: number) => new Date(fromMs + hour * 60 * minuteMs + 17 * minuteMs);
    return fc.array(anySchedule(new Date(from).getUTCFullYear()), { maxLength: 9 }).map((rules) => ({
      fromMs,
      input: {
        ...resolveScene({ rules, zone, ...beside }),
        override: byHand && {
          content: { kind: "category" as const, categoryId: 99 },
          appliedAt: at(byHand[0]),
          expiresAt: at(byHand[0] + byHand[1]),
        },
        genre: watched && {
          categoryId: 98,
          genre: "Horror",
          appliedAt: at(watched[0]),
          expiresAt: at(watched[0] + watched[1]),
        },
      } satisfies ResolveInput,
    }));
  });

const lostToSchedules = ["exclusive", "blend", "priority"];

/** What the resolver says of every minute of a day: what plays, and who loses to another schedule. */
function minuteByMinute(input: ResolveInput, fromMs: number) {
  return Array.from({ length: dayMs / minuteMs }, (_, minute) => {
    const { outcome, rule, parts, losers } = resolve({ ...input, now: new Date(fromMs + minute * minuteMs) });
    const waiting = lostToSchedules.includes(rule) ? losers.map(({ id }) => id) : [];
    return { play: JSON.stringify({ outcome, rule, parts }), waiting };
  });
}

/** The same of stretches; the ids of all that lose somewhere in a stretch stand at each of its minutes. */
function stretchByStretch(stretches: readonly Stretch[], fromMs: number) {
  let place = 0;
  return Array.from({ length: dayMs / minuteMs }, (_, minute) => {
    while ((stretches[place]?.toEpochMs ?? Number.NaN) <= fromMs + minute * minuteMs) place += 1;
    const stretch = stretches[place];
    const play = stretch && {
      outcome: stretch.play.outcome,
      rule: stretch.play.rule,
      parts: stretch.play.parts,
    };
    return { play: JSON.stringify(play), waiting: stretch?.waiting ?? [] };
  });
}

describe("programmeBetween", () => {
  it("says of a day what the resolver says, asked minute by minute", () => {
    fc.assert(
      fc.property(anyScene, ({ input, fromMs }) => {
        const asked = minuteByMinute(input, fromMs);
        const told = stretchByStretch(programmeBetween(input, fromMs, fromMs + dayMs), fromMs);
        expect(told.map(({ play }) => play)).toEqual(asked.map(({ play }) => play));
        const missed = asked.filter(({ waiting }, minute) => {
          const stretch = told[minute];
          return !waiting.every((id) => stretch?.waiting.includes(id));
        });
        expect(missed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("names as waiting only schedules that lose at some moment of the stretch", () => {
    const input = resolveScene({
      rules: [
        { priority: 9, recurrence: { timeRange: { start: "18:00", end: "20:59" } } },
        { priority: 3, recurrence: { timeRange: { start: "20:00", end: "22:59" } } },
        { blend: true, priority: 2, recurrence: { timeRange: { start: "22:00", end: "23:59" } } },
        { blend: true, priority: 1, recurrence: { timeRange: { start: "22:30", end: "23:59" } } },
      ],
    });
    const from = Date.parse("2026-06-10T17:00:00Z");
    expect(
      programmeBetween(input, from, from + dayMs / 3).map(({ fromEpochMs, play, hasConflict, waiting }) => [
        new Date(fromEpochMs).toISOString().slice(11, 16),
        play.rule,
        play.parts.map((part) => part.schedule?.id),
        hasConflict,
        waiting,
      ]),
    ).toEqual([
      ["17:00", "nothing", [], false, []],
      ["18:00", "priority", [1], false, [2]],
      ["21:00", "priority", [2], false, [3]],
      ["22:30", "blend", [3, 4], true, [2]],
      ["00:00", "nothing", [], false, []],
    ]);
  });

  it("is in order, without gaps and without two neighbours that play the same", () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: 1, max: 40 }), ({ input, fromMs }, days) => {
        const stretches = programmeBetween(input, fromMs, fromMs + days * dayMs);
        expect(stretches[0]?.fromEpochMs).toBe(fromMs);
        expect(stretches.at(-1)?.toEpochMs).toBe(fromMs + days * dayMs);
        stretches.forEach((stretch, index) => {
          expect(stretch.toEpochMs).toBeGreaterThan(stretch.fromEpochMs);
          const next = stretches[index + 1];
          if (!next) return;
          expect(next.fromEpochMs).toBe(stretch.toEpochMs);
          const { outcome, rule, parts } = next.play;
          expect({ outcome, rule, parts }).not.toEqual({
            outcome: stretch.play.outcome,
            rule: stretch.play.rule,
            parts: stretch.play.parts,
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it("changes exactly when the resolver, asked from change to change, says so", () => {
    fc.assert(
      fc.property(anyScene, ({ input, fromMs }) => {
        const to = fromMs + 3 * dayMs;
        const changes: number[] = [];
        let last = "";
        for (let at: number | null = fromMs; at !== null && at < to; ) {
          const { outcome, rule, parts, untilEpochMs } = resolve({ ...input, now: new Date(at) });
          const play = JSON.stringify({ outcome, rule, parts });
          if (play !== last) changes.push(at);
          last = play;
          at = untilEpochMs;
        }
        // What was put on by hand a moment ago may begin in the middle; nobody can look ahead to that.
        const begins = [input.override, input.genre].map((each) => (each ? each.appliedAt.getTime() : 0));
        fc.pre(begins.every((at) => at <= fromMs));
        expect(programmeBetween(input, fromMs, to).map((each) => each.fromEpochMs)).toEqual(changes);
      }),
      { numRuns: 80 },
    );
  });

  it("gives the same day whether it is asked alone or as a part of a year", () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: 1, max: 300 }), ({ input, fromMs }, daysBefore) => {
        const alone = programmeBetween(input, fromMs, fromMs + dayMs);
        const inYear = programmeBetween(input, fromMs - daysBefore * dayMs, fromMs + 30 * dayMs);
        const cut = inYear
          .filter(({ fromEpochMs, toEpochMs }) => toEpochMs > fromMs && fromEpochMs < fromMs + dayMs)
          .map(({ fromEpochMs, toEpochMs, play }) => ({
            from: Math.max(fromEpochMs, fromMs),
            to: Math.min(toEpochMs, fromMs + dayMs),
            parts: play.parts,
          }));
        expect(
          alone.map(({ fromEpochMs: from, toEpochMs: to, play }) => ({ from, to, parts: play.parts })),
        ).toEqual(cut);
      }),
      { numRuns: 60 },
    );
  });

  it("does not change for a schedule that is switched off", () => {
    fc.assert(
      fc.property(anyScene, anySchedule(2026), ({ input, fromMs }, rule) => {
        const off = resolveScene({ rules: [{ ...rule, id: 999, isEnabled: false }] }).schedules;
        const flat = (schedules: ResolveInput["schedules"]) =>
          programmeBetween({ ...input, schedules }, fromMs, fromMs + 40 * dayMs, { withReasons: true }).map(
            ({ play, ...stretch }) => ({ ...stretch, parts: play.parts }),
          );
        expect(flat([...input.schedules, ...off])).toEqual(flat(input.schedules));
      }),
      { numRuns: 60 },
    );
  });

  it("stops after so many stretches, and the last of them is whole", () => {
    const input = resolveScene({
      rules: [
        { recurrence: { timeRange: { start: "18:00", end: "20:59" } } },
        { priority: 1, recurrence: { timeRange: { start: "19:00", end: "19:59" } } },
      ],
    });
    const from = Date.parse("2026-06-10T00:00:00Z");
    const all = programmeBetween(input, from, from + 9 * dayMs);
    for (let stretchesMax = 1; stretchesMax <= all.length; stretchesMax += 1) {
      expect(programmeBetween(input, from, from + 9 * dayMs, { stretchesMax })).toEqual(
        all.slice(0, stretchesMax),
      );
    }
  });

  it("is empty for a stretch that is none", () => {
    const input = resolveScene({});
    expect(programmeBetween(input, 5, 5)).toEqual([]);
    expect(programmeBetween(input, 5, Number.NaN)).toEqual([]);
  });
});
