import { expect, it } from "vitest";
import { serverFacts } from "./server-facts";

const facts = (desired: string | null, sent: string | null, confirmed: string | null) =>
  serverFacts({ desired, sent, sentAt: null, confirmed, confirmedAt: null }).map(({ summary, isSame }) => [
    summary,
    isSame,
  ]);

it("keeps wanted, sent and read back apart", () =>
  expect(facts("/a.mp4;/b.mp4", "/b.mp4;/a.mp4", "/own.mp4")).toEqual([
    ["2 clips, one at random", null],
    ["2 clips, one at random", true],
    ["1 clip", false],
  ]));

it("has words for what is not there", () =>
  expect(facts(null, null, null)).toEqual([
    ["Its own prerolls", null],
    ["Nothing yet", null],
    ["Not yet", null],
  ]));

it("tells an emptied setting from none", () =>
  expect(facts("", "", "")).toEqual([
    ["No prerolls", null],
    ["No prerolls", true],
    ["No prerolls", true],
  ]));

it("says that a list plays in order", () =>
  expect(facts("/a.mp4,/b.mp4", null, null)[0]).toEqual(["2 clips, in order", null]));
