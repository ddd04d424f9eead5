import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { auditEntries } from "@/db/schema/identity";
import { programmeFiller, programmeOverrides } from "@/db/schema/playback";
import { prerolls } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequenceBlockClips, sequenceBlocks, sequences } from "@/db/schema/sequences";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { duplicateSequence } from "@/domains/sequences/commands/duplicate-sequence";
import { purgeSequences } from "@/domains/sequences/commands/purge-sequences";
import { restoreSequence } from "@/domains/sequences/commands/restore-sequence";
import { updateSequence } from "@/domains/sequences/commands/update-sequence";
import { getSequence, getSequenceUsage, listSequences } from "@/domains/sequences/queries/sequences";
import type { SequenceBlockInput } from "@/domains/sequences/schema";
import { announce } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
await testDataFolder();
const start = "2027-10-30T12:00:00.000Z";
const clock = fixedClock(start);
const context = systemContext("test", { db: database, clock });
const stage = sequenceStage(database);
const daysLater = (days: number) => clock.set(new Date(clock.now().getTime() + days * 86_400_000));

let clipId = 0;
let categoryId = 0;

beforeEach(async () => {
  await empty();
  clock.set(start);
  vi.mocked(announce).mockClear();
  clipId = await stage.clip("a.mp4");
  categoryId = await stage.category("A", [clipId]);
});

const all = (): SequenceBlockInput[] => [
  { type: "random", key: "opener", categoryId, count: 3 },
  { type: "random", categoryId: null },
  { type: "fixed", prerollIds: [clipId, clipId] },
  { type: "trailers", source: "tv", mode: "sequential", count: 4 },
  { type: "coming-soon-list", layout: "list" },
  { type: "dynamic-intro", template: "now_showing", theme: "sunset" },
];
const create = (more: object = {}) => createSequence(context, { name: "Evening", blocks: all(), ...more });
const fails = (work: Promise<unknown>, expected: object) => expect(work).rejects.toMatchObject(expected);
const emptyTables = async () =>
  Promise.all([
    database.$count(sequences),
    database.$count(sequenceBlocks),
    database.$count(sequenceBlockClips),
  ]);

describe("create", () => {
  it("keeps every kind of block as it was given, with keys and defaults", async () => {
    const made = await create({ description: "  Every evening " });
    expect(made).toMatchObject({
      name: "Evening",
      description: "Every evening",
      isInline: false,
      blocks: [
        { type: "random", key: "opener", category: { id: categoryId, name: "A" }, count: 3 },
        { type: "random", key: "block-1", category: null, isCategoryGone: false, count: 1 },
        { type: "fixed", key: "block-2", clips: [{ id: clipId }, { id: clipId }] },
        { type: "trailers", source: "tv", mode: "sequential", count: 4 },
        { type: "coming-soon-list", layout: "list" },
        { type: "dynamic-intro", template: "now_showing", theme: "sunset" },
      ],
    });
    expect(announce).toHaveBeenCalledWith("sequences", [made.id]);
    expect(await database.select({ action: auditEntries.action }).from(auditEntries)).toEqual([
      { action: "sequence.create" },
    ]);
    expect((await create()).name).toBe("Evening");
  });

  it.each<[string, () => SequenceBlockInput, object]>([
    ["an unknown category", () => ({ type: "random", categoryId: 99 }), { field: "blocks.6.categoryId" }],
    [
      "an unknown clip",
      () => ({ type: "fixed", prerollIds: [clipId, 99] }),
      { field: "blocks.6.prerollIds.1", message: "There is no clip 99." },
    ],
  ])("refuses %s by its place, and stores nothing", async (_, block, error) => {
    await fails(create({ blocks: [...all(), block()] }), { kind: "not-found", ...error });
    expect(await emptyTables()).toEqual([0, 0, 0]);
  });

  it.each<[unknown, string]>([
    [[], "blocks"],
    [[{ type: "sequential" }], "blocks.0.type"],
    [[{ type: "random", categoryId: 1, count: 0 }], "blocks.0.count"],
    [[{ type: "random", categoryId: 1, count: 51 }], "blocks.0.count"],
    [[{ type: "random", categoryId: 1, count: 1.5 }], "blocks.0.count"],
    [[{ type: "fixed", prerollIds: [] }], "blocks.0.prerollIds"],
    [[{ type: "trailers", source: "radio" }], "blocks.0.source"],
    [[{ type: "dynamic-intro", template: "../../etc" }], "blocks.0.template"],
    [Array.from({ length: 101 }, () => ({ type: "coming-soon-list" })), "blocks"],
  ])("refuses blocks %#", async (blocks, field) => {
    await fails(create({ blocks }), { kind: "invalid", field });
  });

  it("takes the largest sequence there may be", async () => {
    const blocks = Array.from(
      { length: 100 },
      (): SequenceBlockInput => ({
        type: "fixed",
        prerollIds: Array.from({ length: 500 }, () => clipId),
      }),
    );
    await create({ blocks });
    expect(await emptyTables()).toEqual([1, 100, 50_000]);
  });

  it("does not take a clip that lies in the trash", async () => {
    await stage.change([clipId], { deletedAt: clock.now() });
    await fails(create(), { kind: "not-found", field: "blocks.2.prerollIds.0" });
  });
});

describe("update", () => {
  it("changes only what is given, and blocks as a whole", async () => {
    const { id, blocks } = await create({ description: "Kept" });
    clock.set("2027-10-31T12:00:00.000Z");
    expect(await updateSequence(context, { id, name: "Night" })).toMatchObject({
      name: "Night",
      description: "Kept",
      blocks,
      createdAt: start,
      updatedAt: "2027-10-31T12:00:00.000Z",
    });
    const changed = await updateSequence(context, {
      id,
      description: null,
      blocks: [{ type: "coming-soon-list" }],
    });
    expect(changed).toMatchObject({ name: "Night", description: null, blocks: [{ key: "block-1" }] });
    expect(await emptyTables()).toEqual([1, 1, 0]);
  });

  it("leaves all as it was when one block is wrong", async () => {
    const before = await create();
    const blocks: SequenceBlockInput[] = [{ type: "random", categoryId: 99 }];
    await fails(updateSequence(context, { id: before.id, name: "Other", blocks }), {
      kind: "not-found",
      field: "blocks.0.categoryId",
    });
    expect(await getSequence(context, { id: before.id })).toEqual(before);
  });

  it("refuses when somebody else was faster", async () => {
    const { id, updatedAt } = await create();
    clock.set("2027-10-31T12:00:00.000Z");
    await updateSequence(context, { id, name: "Mine", expectedUpdatedAt: updatedAt });
    await fails(updateSequence(context, { id, name: "Yours", expectedUpdatedAt: updatedAt }), {
      kind: "conflict",
      message: expect.stringContaining("Mine was changed elsewhere"),
    });
    expect(await getSequence(context, { id })).toMatchObject({ name: "Mine" });
  });

  it("keeps a clip that went into the trash meanwhile, and only such a one", async () => {
    const other = await stage.clip("b.mp4");
    const { id } = await create({ blocks: [{ type: "fixed", prerollIds: [clipId] }] });
    await stage.change([clipId, other], { deletedAt: clock.now() });
    const withBoth: SequenceBlockInput[] = [{ type: "fixed", prerollIds: [clipId, other] }];
    await fails(updateSequence(context, { id, blocks: withBoth }), { field: "blocks.0.prerollIds.1" });
    const kept = await updateSequence(context, { id, blocks: [{ type: "fixed", prerollIds: [clipId] }] });
    expect(kept.blocks).toMatchObject([{ clips: [{ id: clipId, isInTrash: true }] }]);
  });

  it("knows only what is there", async () => {
    await fails(updateSequence(context, { id: 99, name: "x" }), { kind: "not-found" });
    await fails(updateSequence(context, { id: 99, name: "" }), { kind: "invalid", field: "name" });
  });
});

it("a clip that goes for good goes from its blocks, and no number dangles", async () => {
  const other = await stage.clip("b.mp4");
  const { id } = await create({ blocks: [{ type: "fixed", prerollIds: [clipId, other] }] });
  await database.delete(prerolls).where(eq(prerolls.id, clipId));
  expect((await getSequence(context, { id })).blocks).toMatchObject([{ clips: [{ id: other }] }]);
});

describe("duplicate", () => {
  it("makes the same under another name", async () => {
    const made = await create({ description: "Kept" });
    const copy = await duplicateSequence(context, { id: made.id });
    expect(copy).toEqual({ ...made, id: copy.id, name: "Evening copy" });
    expect((await duplicateSequence(context, { id: copy.id })).name).toBe("Evening copy 2");
    await fails(duplicateSequence(context, { id: 99 }), { kind: "not-found" });
  });

  it("also when a clip lies in the trash and a category is gone", async () => {
    const made = await create();
    await stage.change([clipId], { deletedAt: clock.now() });
    await database.update(sequenceBlocks).set({ categoryId: null });
    const { blocks } = await duplicateSequence(context, { id: made.id });
    expect(blocks).toEqual((await getSequence(context, { id: made.id })).blocks);
    expect(blocks[0]).toMatchObject({ isCategoryGone: true });
  });
});

describe("delete and restore", () => {
  async function played() {
    const { id } = await create();
    const [schedule] = await database
      .insert(schedules)
      .values({ name: "Nightly", type: "daily", startsAt: "2027-01-01", sequenceId: id })
      .returning();
    await database.insert(schedules).values({
      name: "In the trash",
      type: "daily",
      startsAt: "2027-01-01",
      sequenceId: id,
      deletedAt: clock.now(),
    });
    await database.insert(programmeFiller).values({ isEnabled: true, type: "sequence", sequenceId: id });
    await database.insert(programmeOverrides).values({
      sequenceId: id,
      appliedAt: clock.now(),
      expiresAt: new Date(clock.now().getTime() + 1),
      appliedBy: "me",
    });
    return { id, scheduleId: schedule?.id };
  }

  it("says who plays it, before and after", async () => {
    const { id, scheduleId } = await played();
    const usage = {
      sequence: { id, name: "Evening" },
      schedules: [{ id: scheduleId, name: "Nightly" }],
      isFiller: true,
      isOverride: true,
    };
    expect(await getSequenceUsage(context, { id })).toEqual(usage);
    expect(await deleteSequence(context, { id })).toEqual(usage);
    expect(await listSequences(context, undefined)).toEqual([]);
    for (const work of [deleteSequence, getSequence, getSequenceUsage, duplicateSequence]) {
      await fails(work(context, { id }), { kind: "not-found" });
    }
    await fails(updateSequence(context, { id, name: "x" }), { kind: "not-found" });
  });

  it("bring it back whole, with schedules and filler, but not what was put on by hand", async () => {
    const { id } = await played();
    const before = await getSequence(context, { id });
    await deleteSequence(context, { id });
    expect(await database.select().from(programmeFiller)).toMatchObject([{ isEnabled: false }]);
    expect(await database.$count(programmeOverrides)).toBe(0);
    expect(await restoreSequence(context, { id })).toEqual(before);
    expect(await database.select().from(programmeFiller)).toMatchObject([
      { isEnabled: true, sequenceId: id },
    ]);
    await fails(restoreSequence(context, { id }), { kind: "not-found" });
  });

  it("leave filler alone that was switched off before, or set to something else since", async () => {
    const { id } = await create();
    await database.insert(programmeFiller).values({ isEnabled: false, type: "sequence", sequenceId: id });
    expect(await deleteSequence(context, { id })).toMatchObject({ isFiller: false, isOverride: false });
    await restoreSequence(context, { id });
    expect(await database.select().from(programmeFiller)).toMatchObject([{ isEnabled: false }]);

    await database.update(programmeFiller).set({ isEnabled: true });
    await deleteSequence(context, { id });
    await database.update(programmeFiller).set({ type: "category", categoryId });
    await restoreSequence(context, { id });
    expect(await database.select().from(programmeFiller)).toMatchObject([{ isEnabled: false }]);
  });

  it("do not count what was put on by hand and has ended", async () => {
    const { id } = await played();
    clock.set("2027-10-30T13:00:00.000Z");
    expect(await getSequenceUsage(context, { id })).toMatchObject({ isOverride: false });
  });

  it("end after 30 days, when schedules let go", async () => {
    const { id } = await played();
    const { id: other } = await create({ name: "Other" });
    await deleteSequence(context, { id });
    daysLater(29);
    expect(await purgeSequences(context, undefined)).toEqual({ purgedCount: 0 });
    daysLater(2);
    expect(await purgeSequences(context, undefined)).toEqual({ purgedCount: 1 });
    await fails(restoreSequence(context, { id }), { kind: "not-found" });
    expect(await database.select().from(schedules)).toMatchObject([
      { name: "Nightly", sequenceId: null },
      { name: "In the trash", sequenceId: null },
    ]);
    expect(await listSequences(context, undefined)).toMatchObject([{ id: other }]);
  });
});
