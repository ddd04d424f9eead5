import { expect, it } from "vitest";
import { describeDraft } from "./describe-draft";
import { newScheduleValues, type ScheduleValues } from "./schedule-values";

const today = "2026-11-21";
const christmas = { name: "Christmas", playMode: "shuffle" } as const;
const draft = (change: Partial<ScheduleValues>, fallback?: { name: string }) =>
  describeDraft(
    { ...newScheduleValues({ today, color: "#fff" }), ...change },
    { category: christmas, fallback },
    today,
  );
const days = { weekDays: [], months: [], monthDays: [] };

it("says what the usual one means", () =>
  expect(draft({})).toEqual([
    "Every day: Christmas plays, one clip picked at random each time.",
    "It goes before everything below priority 5, and waits for what is above.",
  ]));

it.each([
  [{ type: "weekly" }, "On the days you choose"],
  [{ type: "monthly" }, "On the days you choose"],
  [{ type: "weekly", recurrence: { ...days, timeRange: null, weekDays: ["friday"] } }, "Every Friday"],
  [{ type: "daily" }, "Every day"],
] satisfies [Partial<ScheduleValues>, string][])("says of %j: %s", (change, when) =>
  expect(draft(change)[0]).toBe(`${when}: Christmas plays, one clip picked at random each time.`),
);

it("explains the night, the fallback and the switch", () =>
  expect(
    draft(
      {
        recurrence: { ...days, timeRange: { start: "20:00", end: "02:00" } },
        playMode: "playlist",
        exclusive: true,
        isEnabled: false,
      },
      { name: "Calm" },
    ),
  ).toEqual([
    "Every day, 20:00–02:00: Christmas plays, all clips in their order.",
    "A night runs over midnight and belongs to the day on which it begins.",
    "Nothing else plays then, unless another that plays alone has more than priority 5.",
    "Between its times Calm plays, while no other schedule does.",
    "It is switched off: it plays once you switch it on.",
  ]));

it.each([
  [{ priority: 1 }, "Everything else of a higher priority goes before it."],
  [{ priority: 10 }, "It goes before everything of a lower priority."],
  [
    { blend: true },
    "It shares the screen with others that blend at the same time; by itself it counts by its priority.",
  ],
])("says how %j meets others", (change, sentence) => expect(draft(change)).toContain(sentence));

it("bears with a form that is only half filled", () =>
  expect(
    describeDraft(
      {
        ...newScheduleValues({ today, color: "#fff" }),
        startsAt: "",
        recurrence: { ...days, timeRange: { start: "20:00", end: "" } },
      },
      { category: undefined, fallback: undefined },
      today,
    )[0],
  ).toBe("Every day, on dates that cannot be read: What you choose plays."));
