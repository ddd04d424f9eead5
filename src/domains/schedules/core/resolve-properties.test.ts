import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { resolution } from "@/domains/schedules/schema";
import { categoryOf } from "@/testing/category-of";
import { type ResolveScene, resolveScene } from "@/testing/resolve-scene";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));
const filler = { kind: "category", categoryId: 50 } as const;

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
        const answer = play({
          rules,
          filler,
          settings: { passive: isPassive, clearWhenInactive: clears, genrePriority: "schedules" },
        });
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
        const strip = (scene: ResolveScene) => {
          const { parts, ...answer } = play(scene);
          const sorted = (items: { id: number }[]) => items.map(({ id }) => id).sort((a, b) => a - b);
          return {
            rule: answer.rule,
            until: answer.untilEpochMs,
            losers: sorted(answer.losers),
            categories: parts.map(categoryOf).sort(),
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
