import { describe, expect, it } from "vitest";
import type { Schedule } from "@/domains/schedules/schema";
import { parseWallSeconds } from "@/lib/wall-seconds";
import { scheduleRule } from "@/testing/schedule-rule";
import { arrangeRows, countRows } from "./arrange-rows";
import type { ListView } from "./list-view";
import { scheduleRows } from "./schedule-row";

const schedule = (id: number, change: Partial<Schedule>): Schedule => ({
  ...scheduleRule({ id }),
  color: null,
  category: { id: 1, name: "Clips" },
  sequence: null,
  fallbackCategory: null,
  isActive: false,
  activeReason: "",
  lastStart: null,
  nextStart: null,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  ...change,
});

const schedules = [
  schedule(1, { name: "Ended", endsAt: "2026-01-31T23:59:59" }),
  schedule(2, { name: "Winter 10", isActive: true, priority: 3 }),
  schedule(3, { name: "Winter 9", isActive: true, priority: 9 }),
  schedule(4, {
    name: "Easter",
    type: "custom",
    startsAt: "2027-03-28T00:00:00",
    endsAt: "2027-03-29T23:59:59",
  }),
  schedule(5, {
    name: "Advent",
    type: "yearly",
    startsAt: "2000-12-01T00:00:00",
    category: { id: 2, name: "Christmas" },
  }),
  schedule(6, { name: "Switched off", isEnabled: false }),
  schedule(7, { name: "Lost", categoryId: null, category: null }),
];
const programme = {
  contents: [
    { kind: "category" as const, id: 1, name: "Clips", schedule: { id: 3, name: "Winter 9", color: null } },
  ],
  losers: [{ id: 2, name: "Winter 10", reason: "Winter 10 has a lower priority." }],
};
const now = parseWallSeconds("2026-11-21T21:50:00") ?? 0;
const rows = scheduleRows(schedules, programme, now, "2026-11-21");
const names = (view: Partial<ListView>) =>
  arrangeRows(rows, { search: "", show: "all", order: "next", calendar: "year", day: null, ...view }).map(
    (row) => row.schedule.name,
  );

describe("arrangeRows", () => {
  it("puts what needs a look first, then what is on, what comes soonest, and last what is over", () =>
    expect(names({})).toEqual([
      "Lost",
      "Winter 9",
      "Winter 10",
      "Advent",
      "Easter",
      "Switched off",
      "Ended",
    ]));

  it.each<[Partial<ListView>, string[]]>([
    [{ show: "now" }, ["Winter 9", "Winter 10"]],
    [{ show: "coming" }, ["Advent", "Easter"]],
    [{ show: "over" }, ["Ended"]],
    [{ show: "off" }, ["Lost", "Switched off"]],
    [{ order: "name", show: "now" }, ["Winter 9", "Winter 10"]],
    [{ order: "priority", show: "now" }, ["Winter 9", "Winter 10"]],
    [{ order: "newest", show: "coming" }, ["Advent", "Easter"]],
    [{ search: "christmas" }, ["Advent"]],
    [{ search: "DECEMBER every" }, ["Advent"]],
    [{ search: "no such thing" }, []],
  ])("answers %j", (view, expected) => expect(names(view)).toEqual(expected));
});

it("counts what each filter shows", () =>
  expect(countRows(rows)).toEqual({ all: 7, now: 2, coming: 2, over: 1, off: 2 }));

it("says why one waits", () =>
  expect(rows.find((row) => row.schedule.id === 2)?.standing).toMatchObject({
    kind: "waits",
    reason: "Winter 10 has a lower priority.",
  }));
