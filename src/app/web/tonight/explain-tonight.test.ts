import { expect, it } from "vitest";
import type { ProgrammeAt } from "@/domains/playback/schema";
import { explainTonight } from "./explain-tonight";

const content = (
  id: number,
  name: string,
  schedule: ProgrammeAt["contents"][number]["schedule"],
): ProgrammeAt["contents"][number] => ({ kind: "category", id, name, schedule });
const programme = (change: Partial<ProgrammeAt>): ProgrammeAt => ({
  outcome: "schedule",
  rule: "priority",
  reason: "Advent is the only schedule whose time it is.",
  contents: [content(1, "Christmas", { id: 3, name: "Advent", color: null })],
  losers: [{ id: 4, name: "Winter", reason: "Winter has a lower priority than Advent (4 against 8)." }],
  at: "2026-12-24T20:00:00.000Z",
  atWall: "2026-12-24T21:00:00",
  until: "2026-12-31T23:00:00.000Z",
  untilWall: "2027-01-01T00:00:00",
  ...change,
});
const winter = programme({ contents: [content(2, "Winter", { id: 4, name: "Winter", color: null })] });

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
