import { beforeEach, describe, expect, it, vi } from "vitest";
import { categories } from "@/db/schema/prerolls";
import { createFromPreset } from "@/domains/schedules/commands/create-from-preset";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { refreshHolidayDates } from "@/domains/schedules/commands/refresh-holiday-dates";
import { updateSchedule } from "@/domains/schedules/commands/update-schedule";
import { presets } from "@/domains/schedules/core/holidays/presets";
import { findNextHoliday } from "@/domains/schedules/queries/find-next-holiday";
import { getSchedule } from "@/domains/schedules/queries/get-schedule";
import { listHolidays, listRegions } from "@/domains/schedules/queries/holiday-tables";
import { listLinkedSchedules } from "@/domains/schedules/queries/list-linked-schedules";
import { listPresets } from "@/domains/schedules/queries/list-presets";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const clock = fixedClock("2026-07-03T12:00:00Z");
const context = systemContext("test", { db: database, clock });

beforeEach(async () => {
  await empty();
  clock.set("2026-07-03T12:00:00Z");
});

const thanksgiving = {
  name: "Turkey week",
  type: "holiday" as const,
  startsAt: "2000-11-23",
  categoryId: 1,
  holidayName: "Thanksgiving",
  holidayCountry: "us",
};

const someCategory = () => database.insert(categories).values({ name: "Feasts" });

describe("a schedule that follows a holiday", () => {
  beforeEach(someCategory);

  it("plays on the days around it, wherever it falls", async () => {
    const { id } = await createSchedule(context, { ...thanksgiving, holidayDaysBefore: 3 });
    const days = ["2026-11-22", "2026-11-23", "2026-11-26", "2026-11-27", "2027-11-22"];
    const active: boolean[] = [];
    for (const day of days) {
      clock.set(`${day}T12:00:00Z`);
      active.push((await getSchedule(context, { id })).isActive);
    }
    expect(active).toEqual([false, true, true, false, true]);
  });

  it.each([
    [false, "2026-07-03", false],
    [false, "2026-07-04", true],
    [true, "2026-07-03", true],
    [true, "2026-07-04", false],
    [true, "2027-07-05", true],
    [false, "2027-07-05", false],
  ])("observed %s on %s: %s", async (holidayObserved, day, isActive) => {
    const change = { holidayName: "4th of July", holidayObserved };
    const { id } = await createSchedule(context, { ...thanksgiving, ...change });
    clock.set(`${day}T12:00:00Z`);
    expect(await getSchedule(context, { id })).toMatchObject({ isActive });
  });

  it("needs no country for a feast of many", async () => {
    const change = { holidayName: "Halloween", holidayCountry: null };
    const made = await createSchedule(context, { ...thanksgiving, ...change });
    expect(made).toMatchObject({ isActive: false, holidayCountry: null });
    expect(made.activeReason).toContain("31 October");
  });

  it.each([
    [{ holidayCountry: "XX" }, "holidayCountry", "We know no country XX."],
    [{ holidayRegion: "ZZ" }, "holidayRegion", "We know no region ZZ of United States of America."],
    [{ holidayName: "Thanksgivin" }, "holidayName", "Perhaps Thanksgiving"],
    [{ holidayName: "Qwrtzp", holidayCountry: null }, "holidayName", "We know no holiday called Qwrtzp."],
  ])("refuses %j in %s", async (change, field, sentence) => {
    await expect(createSchedule(context, { ...thanksgiving, ...change })).rejects.toMatchObject({
      kind: "invalid",
      field,
      message: expect.stringContaining(sentence),
    });
  });

  it("checks the holiday when it changes, and keeps every field of it", async () => {
    const { id } = await createSchedule(context, thanksgiving);
    await expect(updateSchedule(context, { id, holidayName: "Nonsense Day" })).rejects.toMatchObject({
      field: "holidayName",
    });
    const change = { holidayRegion: "CA", holidayObserved: true, holidayDaysBefore: 2, holidayDaysAfter: 4 };
    expect(await updateSchedule(context, { id, ...change })).toMatchObject(change);
    expect(await updateSchedule(context, { id, name: "Other" })).toMatchObject({ ...change, name: "Other" });
  });
});

describe("createFromPreset", () => {
  it("makes the category and the schedule with one click", async () => {
    const made = await createFromPreset(context, { key: "thanksgiving", country: "CA" });
    expect(made).toMatchObject({ isCategoryNew: true, category: { name: "Thanksgiving" } });
    expect(await getSchedule(context, { id: made.schedule.id })).toMatchObject({
      name: "Thanksgiving",
      type: "holiday",
      startsAt: "2026-10-09T00:00:00",
      endsAt: "2026-10-12T23:59:59",
      holidayName: "Thanksgiving",
      holidayCountry: "CA",
      holidayDaysBefore: 3,
      category: made.category,
      isEnabled: true,
    });
  });

  it("takes the category of that name, whatever the case of its letters", async () => {
    await database.insert(categories).values({ name: "CHRISTMAS" });
    const made = await createFromPreset(context, { key: "christmas-season", priority: 8 });
    expect(made).toMatchObject({ isCategoryNew: false, category: { id: 1, name: "CHRISTMAS" } });
    const stored = await getSchedule(context, { id: made.schedule.id });
    expect(stored).toMatchObject({ type: "yearly", startsAt: "2000-12-01T00:00:00", priority: 8 });
  });

  it("refuses a second one, makes it when told so, and makes one again after the first is deleted", async () => {
    const first = await createFromPreset(context, { key: "halloween" });
    await expect(createFromPreset(context, { key: "halloween" })).rejects.toMatchObject({ kind: "conflict" });
    const second = await createFromPreset(context, { key: "halloween", force: true });
    expect(second.schedule).toMatchObject({ name: "Halloween (2)" });
    await deleteSchedule(context, { id: first.schedule.id });
    await deleteSchedule(context, { id: second.schedule.id });
    expect(await createFromPreset(context, { key: "halloween" })).toMatchObject({
      isCategoryNew: false,
      schedule: { name: "Halloween" },
    });
  });

  it("leaves no category behind when it is refused", async () => {
    await expect(createFromPreset(context, { key: "easter", country: "ZZ" })).rejects.toMatchObject({
      kind: "invalid",
    });
    await expect(createFromPreset(context, { key: "nothing" })).rejects.toMatchObject({ kind: "not-found" });
    await expect(createFromPreset(context, { key: "easter", categoryId: 9 })).rejects.toMatchObject({
      kind: "not-found",
      field: "categoryId",
    });
    expect(await database.select().from(categories)).toEqual([]);
  });

  it("sets up every preset, and the list says so", async () => {
    for (const { key } of presets) await createFromPreset(context, { key, country: "US" });
    const listed = await listPresets(context, { country: "DE" });
    expect(listed.filter(({ schedules }) => schedules.length !== 1)).toEqual([]);
    expect(
      listed.filter(({ next }) => next === null || next.first > next.last || next.last < "2026-07-03"),
    ).toEqual([]);
  });
});

describe("listPresets", () => {
  it("says when each plays next, by the table of the country", async () => {
    const mothers = async (country: string | null) =>
      (await listPresets(context, { country })).find(({ key }) => key === "mothers-day");
    expect(await mothers("GB")).toMatchObject({
      country: "GB",
      next: { first: "2027-03-06", last: "2027-03-07" },
    });
    expect(await mothers(null)).toMatchObject({ country: null, next: { first: "2027-05-08" } });
  });

  it("looks at the day in the zone of the settings", async () => {
    clock.set("2026-12-27T00:30:00Z");
    const season = (await listPresets(context, {})).find(({ key }) => key === "christmas-season");
    expect(season?.next).toEqual({ first: "2027-12-01", last: "2027-12-26" });
  });
});

describe("linked schedules", () => {
  beforeEach(someCategory);

  it("lists them with their next days, and writes those down", async () => {
    const { id } = await createSchedule(context, thanksgiving);
    await createSchedule(context, {
      ...thanksgiving,
      name: "Dates",
      holidayName: null,
      holidayCountry: null,
    });
    expect(await listLinkedSchedules(context)).toMatchObject([
      {
        id,
        isKnown: true,
        startsAt: "2000-11-23T00:00:00",
        next: { first: "2026-11-26", last: "2026-11-26" },
      },
    ]);
    const changed = { id, holiday: "Thanksgiving", newStartsAt: "2026-11-26T00:00:00" };
    expect(await refreshHolidayDates(context)).toMatchObject({
      total: 1,
      changed: [changed],
      problems: [],
      year: 2026,
    });
    expect(await refreshHolidayDates(context)).toMatchObject({ total: 1, changed: [] });
    expect(await getSchedule(context, { id })).toMatchObject({ endsAt: "2026-11-26T23:59:59" });
  });
});

describe("the tables", () => {
  it("answers regions and years, and refuses what is not known", async () => {
    expect(await listRegions(context, { country: "us" })).toContainEqual({
      code: "LA.NO",
      name: "Louisiana, New Orleans",
    });
    expect(await listHolidays(context, { country: "DE", region: "BY", year: 2027 })).toContainEqual(
      expect.objectContaining({ name: "Epiphany", localName: "Heilige Drei Könige", date: "2027-01-06" }),
    );
    await expect(listHolidays(context, { country: "XX", year: 2027 })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(listHolidays(context, { country: "DE", region: "XX", year: 2027 })).rejects.toMatchObject({
      field: "region",
    });
    const asked = async () => listHolidays(context, { country: "DE", year: 3000 });
    await expect(asked()).rejects.toMatchObject({ kind: "invalid", field: "year" });
  });

  it("finds the next time, from today or from a day on", async () => {
    const july = { name: "Independence Day", country: "US" };
    expect(await findNextHoliday(context, { ...july, observed: true })).toMatchObject({
      holiday: { date: "2026-07-04", observedDate: "2026-07-03" },
      spans: [{ first: "2026-07-03" }, { first: "2027-07-05" }, {}, {}, {}],
      note: "Independence Day is on Friday 3 July 2026.",
    });
    expect(await findNextHoliday(context, { ...july, from: "2026-07-05" })).toMatchObject({
      spans: [{ first: "2027-07-04", last: "2027-07-04" }, {}, {}, {}, {}],
    });
    expect(await findNextHoliday(context, { name: "Hanuka", country: "US" })).toMatchObject({
      isKnown: false,
      suggestions: ["Hanukkah"],
    });
  });
});
