import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
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

it("deletes with an answer from which the schedule can be made again", async () => {
  const made = await createSchedule(context, { ...december, recurrence: { monthDays: ["last", 10] } });
  const deleted = await deleteSchedule(context, { id: made.id });
  expect(await database.select().from(schedules)).toEqual([]);
  const again = await createSchedule(context, deleted);
  expect({ ...again, id: made.id }).toEqual(made);
});

it("survives a stored recurrence that nobody can read", async () => {
  await createSchedule(context, december);
  await database.update(schedules).set({ recurrence: { weekDays: "every day" } });
  expect((await listSchedules(context, undefined))[0]).toMatchObject({ recurrence: null, isActive: true });
});
