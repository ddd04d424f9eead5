import { describe, expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { putOnByHand, type ResolveScene, resolveScene } from "@/testing/resolve-scene";
import type { RuleChange } from "@/testing/schedule-rule";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));
const weekend = { type: "weekly", recurrence: { weekDays: ["saturday", "sunday"] } } satisfies RuleChange;

describe("resolve: why", () => {
  const winter = { id: 2, name: "Winter", priority: 5 };
  const christmas = { id: 1, name: "Christmas", priority: 8 };

  it.each<[string, ResolveScene, string, string[]]>([
    [
      "whatever it is called",
      { rules: [{ ...winter, name: "Friday and Saturday nights" }, christmas] },
      "“Christmas” comes first of the 2 schedules whose time it is (priority 8).",
      ["“Friday and Saturday nights” has a lower priority than “Christmas” (5 against 8)."],
    ],
    ["alone", { rules: [christmas] }, "“Christmas” is the only schedule whose time it is.", []],
    [
      "by priority",
      { rules: [winter, christmas] },
      "“Christmas” comes first of the 2 schedules whose time it is (priority 8).",
      ["“Winter” has a lower priority than “Christmas” (5 against 8)."],
    ],
    [
      "by end",
      { rules: [winter, { ...christmas, priority: 5, endsAt: "2025-12-26T23:59:59" }] },
      "“Christmas” comes first of the 2 schedules whose time it is (priority 5).",
      ["“Winter” has the same priority as “Christmas”, which is over sooner."],
    ],
    [
      "by exclusion",
      { rules: [winter, { ...christmas, exclusive: true }] },
      "“Christmas” is active and plays alone.",
      ["“Winter” waits, because “Christmas” plays alone."],
    ],
    [
      "by number",
      { rules: [{ ...winter, priority: 8 }, christmas] },
      "“Christmas” comes first of the 2 schedules whose time it is (priority 8).",
      ["“Winter” has the same priority and dates as “Christmas”, which was made earlier."],
    ],
    [
      "by number, between two that play alone and began apart",
      {
        rules: [
          { ...winter, exclusive: true, startsAt: "2025-11-01T00:00:00" },
          { ...christmas, exclusive: true, priority: 5 },
        ],
      },
      "“Christmas” is active and plays alone.",
      ["“Winter” has the same priority and end as “Christmas”, which was made earlier."],
    ],
    [
      "by blend",
      { rules: [winter, { ...christmas, blend: true }, { id: 3, name: "Snow", blend: true }] },
      "“Christmas” and “Snow” are active and share the screen.",
      ["“Winter” does not blend, and “Christmas” and “Snow” share the screen."],
    ],
    [
      "by hand",
      { rules: [winter], override: putOnByHand },
      "It was put on by hand until 21:30.",
      ["“Winter” waits, because something was put on by hand until 21:30."],
    ],
    [
      "by hand, in the zone of the settings",
      { zone: "Europe/Berlin", override: putOnByHand },
      "It was put on by hand until 22:30.",
      [],
    ],
    [
      "by fallback",
      { rules: [{ ...weekend, name: "Weekend", fallbackCategoryId: 4 }] },
      "No schedule is active, and this is the fallback of “Weekend”.",
      [],
    ],
  ])("%s", (_what, scene, reason, losers) => {
    const answer = play(scene);
    expect(answer.reason).toBe(reason);
    expect(answer.losers.map((each) => each.reason)).toEqual(losers);
  });
});
