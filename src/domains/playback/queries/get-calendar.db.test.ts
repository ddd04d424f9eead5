import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { programmeOverrides } from "@/db/schema/playback";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { draftScheduleId } from "@/domains/playback/constants";
import { explainMoment } from "@/domains/playback/queries/explain-moment";
import { getCalendar } from "@/domains/playback/queries/get-calendar";
import { type Calendar, calendarOutput } from "@/domains/playback/schema/calendar";
import { testDatabase } from "@/testing/database";
import { programmeStage, stageStart } from "@/testing/programme-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
const { context } = stage;
const ids = { advent: 0, winter: 0, christmas: 0, party: 0 };

beforeEach(async () => {
  await empty();
  stage.clock.set(stageStart);
  await updateSettings(context, { timeZone: "America/New_York" });
  ids.christmas = await stage.category("Christmas", ["a.mp4"]);
  ids.party = await stage.category("Party", ["p.mp4"]);
  ids.winter = (
    await stage.schedule("Winter", ids.christmas, { startsAt: "2026-12-01", endsAt: "2027-02-28" })
  ).id;
  ids.advent = (
    await stage.schedule("Advent", ids.party, {
      startsAt: "2026-12-24T18:00",
      endsAt: "2026-12-24T20:59:59",
      type: "custom",
      priority: 9,
      color: "#aa0000",
    })
  ).id;
});
afterAll(() => stage.strike());

const namesOf = ({ plays }: Calendar, play: number | undefined) =>
  plays[play ?? -1]?.contents.map(({ name, schedule }) => `${name} of ${schedule?.name}`);

describe("getCalendar", () => {
  it("says of each day what plays, the longest first, and names everything once", async () => {
    const calendar = await getCalendar(context, { from: "2026-11-30", days: 26 });
    expect(calendarOutput.parse(calendar)).toEqual(calendar);
    expect(calendar).toMatchObject({ zone: "America/New_York", today: "2026-12-10", changedDays: null });
    expect(calendar.days.map(({ date }) => date).slice(0, 2)).toEqual(["2026-11-30", "2026-12-01"]);
    const [quiet, first] = calendar.days;
    expect(quiet).toMatchObject({ hasGap: true, hasConflict: false, stretches: [] });
    expect(namesOf(calendar, first?.plays[0]?.play)).toEqual(["Christmas of Winter"]);
    const eve = calendar.days[24];
    expect(eve).toMatchObject({
      date: "2026-12-24",
      hasConflict: false,
      waiting: [ids.winter],
      playCount: 2,
    });
    expect(eve?.plays.map(({ play, seconds }) => [namesOf(calendar, play), seconds / 60])).toEqual([
      [["Christmas of Winter"], 21 * 60],
      [["Party of Advent"], 3 * 60],
    ]);
    expect(calendar.days[25]).toMatchObject({ hasConflict: false, waiting: [] });
    expect(calendar.plays).toHaveLength(3);
    expect(calendar.schedules).toMatchObject([
      { id: ids.winter, name: "Winter", isDraft: false },
      { id: ids.advent, color: "#aa0000", priority: 9 },
    ]);
  });

  it("lists stretches to the minute, each with its reason", async () => {
    const calendar = await getCalendar(context, { from: "2026-12-24", days: 1, detail: "stretches" });
    expect(
      calendar.days[0]?.stretches.map(({ fromWall, to, reason, waiting }) => [fromWall, to, reason, waiting]),
    ).toEqual([
      [
        "2026-12-24T00:00:00",
        "2026-12-24T23:00:00.000Z",
        "“Winter” is the only schedule whose time it is.",
        [],
      ],
      [
        "2026-12-24T18:00:00",
        "2026-12-25T02:00:00.000Z",
        "“Advent” comes first of the 2 schedules whose time it is (priority 9).",
        [ids.winter],
      ],
      [
        "2026-12-24T21:00:00",
        "2026-12-25T05:00:00.000Z",
        "“Winter” is the only schedule whose time it is.",
        [],
      ],
    ]);
  });

  it("shows what was put on by hand while it lasts", async () => {
    await database.insert(programmeOverrides).values({
      categoryId: ids.party,
      appliedAt: new Date("2026-12-10T12:00:00Z"),
      expiresAt: new Date("2026-12-10T14:00:00Z"),
      appliedBy: "a test",
    });
    const calendar = await getCalendar(context, { from: "2026-12-10", days: 2, detail: "stretches" });
    expect(calendar.days.map(({ hasOverride }) => hasOverride)).toEqual([true, false]);
    expect(calendar.days[0]?.stretches.map(({ fromWall }) => fromWall.slice(11))).toEqual([
      "00:00:00",
      "06:59:00",
      "09:00:00",
    ]);
  });

  it("gives the days on which clocks are changed their own length", async () => {
    const { days } = await getCalendar(context, { from: "2027-03-13", days: 3 });
    expect(days.map(({ plays }) => plays[0] && plays[0].seconds / 3600)).toEqual([24, 23, 24]);
  });

  it("shows the calendar with a schedule that is not saved, and which days it changes", async () => {
    const draft = { name: "Party week", categoryId: ids.party, startsAt: "2026-12-28", priority: 9 };
    const calendar = await getCalendar(context, {
      from: "2026-12-20",
      days: 14,
      draft: { ...draft, endsAt: "2026-12-30", color: "#123456" },
    });
    expect(calendar.changedDays).toEqual(["2026-12-28", "2026-12-29", "2026-12-30"]);
    expect(calendar.schedules.at(-1)).toMatchObject({ id: draftScheduleId, isDraft: true });
    expect(calendar.plays.at(-1)?.contents).toMatchObject([
      { name: "Party", schedule: { id: draftScheduleId, name: "Party week", color: "#123456" } },
    ]);
  });

  it("puts a changed schedule in the place of the stored one", async () => {
    const draft = { id: ids.advent, name: "Advent", categoryId: ids.party, type: "custom" as const };
    const calendar = await getCalendar(context, {
      from: "2026-12-20",
      days: 10,
      draft: { ...draft, startsAt: "2026-12-24T18:00", endsAt: "2026-12-25T00:59", priority: 9 },
    });
    expect(calendar.changedDays).toEqual(["2026-12-24", "2026-12-25"]);
    const same = await getCalendar(context, {
      from: "2026-12-20",
      days: 10,
      draft: { ...draft, startsAt: "2026-12-24T18:00", endsAt: "2026-12-24T20:59:59", priority: 9 },
    });
    expect(same.changedDays).toEqual([]);
  });

  it.each([
    [{ from: "2026-02-30", days: 1 }, /from: A day must look like/],
    [{ from: "2026-02-01", days: 0 }, /days: A calendar has at least one day/],
    [
      { from: "2026-02-01", days: 76, detail: "stretches" as const },
      /days: Stretches are told of at most 75/,
    ],
    [{ from: "2026-02-01", days: 401 }, /days: A calendar has at most 400 days/],
    [{ from: "2026-02-01", days: 1, draft: { name: "x", startsAt: "2026-02-01" } }, /Choose the category/],
  ])("refuses %j", async (input, sentence) => {
    await expect(async () => getCalendar(context, input)).rejects.toThrow(sentence);
  });
});

describe("explainMoment", () => {
  it("says what would play at a minute with a schedule that is not saved", async () => {
    const at = "2026-12-29T12:00";
    expect(await explainMoment(context, { at })).toMatchObject({ contents: [{ name: "Christmas" }] });
    const draft = { name: "Party week", categoryId: ids.party, startsAt: "2026-12-28", priority: 9 };
    expect(await explainMoment(context, { at, draft })).toMatchObject({
      contents: [{ name: "Party" }],
      clips: [{ fileName: "p.mp4" }],
      losers: [{ name: "Winter" }],
    });
  });
});
