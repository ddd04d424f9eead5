import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { deleteSchedules } from "@/domains/schedules/commands/delete-schedules";
import { duplicateSchedule } from "@/domains/schedules/commands/duplicate-schedule";
import { purgeSchedules } from "@/domains/schedules/commands/purge-schedules";
import { restoreSchedule } from "@/domains/schedules/commands/restore-schedule";
import { restoreSchedules } from "@/domains/schedules/commands/restore-schedules";
import { setSchedulesEnabled } from "@/domains/schedules/commands/set-schedules-enabled";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { updateSchedule } from "@/domains/schedules/commands/update-schedule";
import { listActiveSchedules } from "@/domains/schedules/queries/list-active-schedules";
import { listSchedules } from "@/domains/schedules/queries/list-schedules";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { announce } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { nothingBeside } from "@/testing/nothing-beside";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const clock = fixedClock("2026-12-10T12:00:00Z");
const context = systemContext("test", { db: database, clock });

beforeEach(async () => {
  await empty();
  vi.mocked(announce).mockClear();
  clock.set("2026-12-10T12:00:00Z");
  await database.insert(categories).values([{ name: "Christmas" }, { name: "Winter" }]);
});

const december = {
  name: "December",
  startsAt: "2026-12-01",
  endsAt: "2026-12-25",
  categoryId: 1,
};

describe("createSchedule", () => {
  it("keeps what was asked for, names its categories and says that its time is now", async () => {
    const made = await createSchedule(context, { ...december, fallbackCategoryId: 2, isEnabled: true });
    expect(made).toMatchObject({
      id: 1,
      type: "daily",
      startsAt: "2026-12-01T00:00:00",
      endsAt: "2026-12-25T23:59:59",
      category: { id: 1, name: "Christmas" },
      fallbackCategory: { id: 2, name: "Winter" },
      isActive: true,
      priority: 5,
    });
    expect(made.activeReason).toContain("25 December");
    expect(announce).toHaveBeenCalledWith("schedules", [1]);
  });

  it("honours a schedule made switched off", async () => {
    const made = await createSchedule(context, { ...december, isEnabled: false });
    expect(made).toMatchObject({ isEnabled: false, isActive: false });
    expect(await listActiveSchedules(context, undefined)).toEqual([]);
  });

  it.each([
    [{ ...december, categoryId: 99 }, "categoryId"],
    [{ ...december, fallbackCategoryId: 99 }, "fallbackCategoryId"],
  ])("refuses a category that does not exist, and names the field", async (input, field) => {
    await expect(createSchedule(context, input)).rejects.toMatchObject({ kind: "not-found", field });
    expect(await listSchedules(context, undefined)).toEqual([]);
  });

  it("makes one schedule of a double click, also when both arrive at once", async () => {
    const input = { ...december, type: "weekly" as const, recurrence: { weekDays: ["friday" as const] } };
    const [first, second] = await Promise.all([
      createSchedule(context, input),
      createSchedule(context, input),
    ]);
    expect(second?.id).toBe(first?.id);
    clock.set("2026-12-10T12:00:11Z");
    expect((await createSchedule(context, input)).id).not.toBe(first?.id);
  });
});

describe("updateSchedule", () => {
  it("changes what is named and leaves the rest", async () => {
    await createSchedule(context, { ...december, color: "#d9a441", exclusive: true });
    const changed = await updateSchedule(context, { id: 1, name: "Advent", isEnabled: false });
    expect(changed).toMatchObject({
      name: "Advent",
      isEnabled: false,
      exclusive: true,
      color: "#d9a441",
      endsAt: "2026-12-25T23:59:59",
    });
  });

  it("checks the whole, so that a change cannot leave nonsense behind", async () => {
    await createSchedule(context, december);
    await expect(updateSchedule(context, { id: 1, endsAt: "2026-11-01" })).rejects.toMatchObject({
      kind: "invalid",
      field: "endsAt",
    });
    await expect(updateSchedule(context, { id: 1, categoryId: 99 })).rejects.toMatchObject({
      kind: "not-found",
      field: "categoryId",
    });
    expect((await listSchedules(context, undefined))[0]).toMatchObject({ endsAt: "2026-12-25T23:59:59" });
  });

  it("knows no schedule 7", async () => {
    await expect(updateSchedule(context, { id: 7, name: "x" })).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("a schedule whose category was deleted", () => {
  beforeEach(async () => {
    await createSchedule(context, december);
    await database.delete(categories).where(eq(categories.id, 1));
  });

  it("stays, asks for another category and never wins", async () => {
    const [orphan] = await listSchedules(context, undefined);
    expect(orphan).toMatchObject({ categoryId: null, category: null, isEnabled: true, isActive: false });
    expect(orphan?.activeReason).toContain("choose another");
    const rules = await readProgrammeRules(database);
    expect(rules.lookAheadFrom(clock.now(), nothingBeside).now).toMatchObject({
      outcome: "leave",
      parts: [],
    });
  });

  it("can be switched off, and comes back with another category", async () => {
    expect(await toggleSchedule(context, { id: 1, isEnabled: false })).toMatchObject({ isEnabled: false });
    await expect(updateSchedule(context, { id: 1, name: "x" })).rejects.toMatchObject({
      field: "categoryId",
    });
    const healed = await updateSchedule(context, { id: 1, categoryId: 2, isEnabled: true });
    expect(healed).toMatchObject({ isActive: true, category: { id: 2, name: "Winter" } });
  });
});

describe("deleting", () => {
  it("can be undone: the schedule comes back under its id, as it was", async () => {
    const made = await createSchedule(context, { ...december, recurrence: { monthDays: ["last", 10] } });
    expect(await deleteSchedule(context, { id: made.id })).toEqual(made);
    expect(await listSchedules(context, undefined)).toEqual([]);
    expect(await restoreSchedule(context, { id: made.id })).toEqual(made);
    expect(await listSchedules(context, undefined)).toEqual([made]);
  });

  it("leaves nothing that could be changed, switched, copied or deleted again", async () => {
    await createSchedule(context, december);
    await deleteSchedule(context, { id: 1 });
    const rules = await readProgrammeRules(database);
    expect(rules.lookAheadFrom(clock.now(), nothingBeside).now).toMatchObject({ outcome: "leave" });
    for (const attempt of [
      () => updateSchedule(context, { id: 1, name: "x" }),
      () => toggleSchedule(context, { id: 1, isEnabled: true }),
      () => duplicateSchedule(context, { id: 1 }),
      () => deleteSchedule(context, { id: 1 }),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: "not-found" });
  });

  it("answers a second undo as the first, and knows no schedule that never was", async () => {
    await createSchedule(context, december);
    expect(await restoreSchedule(context, { id: 1 })).toMatchObject({ id: 1 });
    await expect(restoreSchedule(context, { id: 9 })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("is no twin of what is made again", async () => {
    await createSchedule(context, december);
    await deleteSchedule(context, { id: 1 });
    expect((await createSchedule(context, december)).id).toBe(2);
  });

  it("goes for good after 30 days", async () => {
    await createSchedule(context, december);
    await createSchedule(context, { ...december, name: "Kept" });
    await deleteSchedule(context, { id: 1 });
    clock.set("2027-01-09T12:00:00Z");
    expect(await purgeSchedules(context, undefined)).toEqual({ purgedCount: 0 });
    clock.set("2027-01-09T12:00:01Z");
    expect(await purgeSchedules(context, undefined)).toEqual({ purgedCount: 1 });
    await expect(restoreSchedule(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
    expect(await listSchedules(context, undefined)).toMatchObject([{ name: "Kept" }]);
  });
});

describe("two who change the same schedule", () => {
  it("the later one is told, with what to do, and overwrites nothing", async () => {
    const { updatedAt } = await createSchedule(context, december);
    clock.set("2026-12-10T12:05:00Z");
    const first = await updateSchedule(context, { id: 1, name: "Advent", expectedUpdatedAt: updatedAt });
    await expect(
      updateSchedule(context, { id: 1, name: "Yule", expectedUpdatedAt: updatedAt }),
    ).rejects.toMatchObject({ kind: "conflict", message: expect.stringContaining("save again") });
    expect(await listSchedules(context, undefined)).toMatchObject([{ name: "Advent" }]);
    const last = await updateSchedule(context, {
      id: 1,
      name: "Yule",
      expectedUpdatedAt: first.updatedAt,
    });
    expect(last.name).toBe("Yule");
  });
});

describe("many at once", () => {
  beforeEach(async () => {
    for (const name of ["One", "Two", "Three"]) await createSchedule(context, { ...december, name });
    vi.mocked(announce).mockClear();
  });

  it("switches them, says which were not there, and tells the programme once", async () => {
    const outcome = await setSchedulesEnabled(context, { ids: [3, 1, 1, 99], isEnabled: false });
    expect(outcome).toEqual({ changedIds: [3, 1], missingIds: [99] });
    expect(announce).toHaveBeenCalledOnce();
    const list = await listSchedules(context, undefined);
    expect(list.map(({ isEnabled }) => isEnabled)).toEqual([false, true, false]);
  });

  it("deletes them and brings them back", async () => {
    expect(await deleteSchedules(context, { ids: [1, 2] })).toEqual({ changedIds: [1, 2], missingIds: [] });
    expect(await deleteSchedules(context, { ids: [2] })).toEqual({ changedIds: [], missingIds: [2] });
    expect(await listSchedules(context, undefined)).toMatchObject([{ id: 3 }]);
    expect(await restoreSchedules(context, { ids: [1, 2, 3] })).toEqual({
      changedIds: [1, 2],
      missingIds: [3],
    });
    expect(await listSchedules(context, undefined)).toHaveLength(3);
  });
});

it("copies a schedule, switched off so that it can be changed first", async () => {
  const original = await createSchedule(context, { ...december, color: "#d9a441", priority: 7 });
  clock.set("2026-12-10T12:05:00Z");
  const copy = await duplicateSchedule(context, { id: 1 });
  expect(copy).toMatchObject({
    id: 2,
    name: "December (copy)",
    isEnabled: false,
    color: "#d9a441",
    priority: 7,
  });
  expect(copy.createdAt).not.toBe(original.createdAt);
  expect(await duplicateSchedule(context, { id: 1, name: "Mine" })).toMatchObject({ name: "Mine" });
});

describe("when its time began and begins", () => {
  it("is said in the time of the wall", async () => {
    const evening = { recurrence: { timeRange: { start: "17:00", end: "22:00" } } };
    const made = await createSchedule(context, { ...december, ...evening });
    expect(made).toMatchObject({ lastStart: "2026-12-09T17:00:00", nextStart: "2026-12-10T17:00:00" });
    clock.set("2026-12-10T18:00:00Z");
    const [playing] = await listSchedules(context, undefined);
    expect(playing).toMatchObject({ lastStart: "2026-12-10T17:00:00", nextStart: "2026-12-11T17:00:00" });
    const off = await toggleSchedule(context, { id: 1, isEnabled: false });
    expect(off).toMatchObject({ lastStart: null, nextStart: null });
  });
});

it("survives a stored recurrence that nobody can read", async () => {
  await createSchedule(context, december);
  await database.update(schedules).set({ recurrence: { weekDays: "every day" } });
  expect((await listSchedules(context, undefined))[0]).toMatchObject({ recurrence: null, isActive: true });
});
