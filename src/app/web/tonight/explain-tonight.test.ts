import { expect, it } from "vitest";
import type { ProgrammeAt } from "@/domains/playback/schema";
import { explainTonight } from "./explain-tonight";

const programme = (change: Partial<ProgrammeAt>): ProgrammeAt => ({
  outcome: "schedule",
  rule: "priority",
  reason: "Advent is the only schedule whose time it is.",
  categories: [{ id: 1, name: "Christmas", schedule: { id: 3, name: "Advent" } }],
  losers: [{ id: 4, name: "Winter", reason: "Winter has a lower priority than Advent (4 against 8)." }],
  at: "2026-12-24T20:00:00.000Z",
  atWall: "2026-12-24T21:00:00",
  until: "2026-12-31T23:00:00.000Z",
  untilWall: "2027-01-01T00:00:00",
  ...change,
});
const winter = programme({ categories: [{ id: 2, name: "Winter", schedule: { id: 4, name: "Winter" } }] });

it("says what plays, why, who waits and what follows", () =>
  expect(explainTonight(programme({}), winter)).toEqual({
    headline: "Christmas plays until 31 December 23:59.",
    reason: "Advent is the only schedule whose time it is.",
    losers: ["Winter has a lower priority than Advent (4 against 8)."],
    next: "Then: Winter.",
  }));

it("says nothing of what follows when nothing does", () =>
  expect(explainTonight(programme({ until: null, untilWall: null }), undefined)).toMatchObject({
    headline: "Christmas plays.",
    next: null,
  }));
