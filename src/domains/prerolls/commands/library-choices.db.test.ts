import { beforeEach, describe, expect, it, vi } from "vitest";
import { genreMappings, programmeFiller, programmeOverrides } from "@/db/schema/playback";
import { libraryFolders, prerolls } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { sequenceBlockClips, sequenceBlocks, sequences } from "@/db/schema/sequences";
import { assignCategory } from "@/domains/prerolls/commands/assign-category";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deleteCategory } from "@/domains/prerolls/commands/delete-category";
import { mergeDuplicates } from "@/domains/prerolls/commands/merge-duplicates";
import { listCategories } from "@/domains/prerolls/queries/categories";
import { getCategoryUsage } from "@/domains/prerolls/queries/category-usage";
import { countFacets } from "@/domains/prerolls/queries/count-facets";
import { listDuplicates } from "@/domains/prerolls/queries/list-duplicates";
import {
  countPrerolls,
  getPreroll,
  listPrerollIds,
  pagePrerolls,
} from "@/domains/prerolls/queries/list-prerolls";
import { systemContext } from "@/platform/context";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
await testDataFolder();
const context = systemContext("test", { db: database });
const hash = (letter: string) => letter.repeat(64);

let made = 0;
const clip = (fileName: string, more: Partial<typeof prerolls.$inferInsert> = {}) => ({
  fileName,
  path: `/nas/${fileName}`,
  isManaged: false,
  sha256: fileName,
  sizeBytes: 5,
  durationSeconds: 1,
  container: "mp4",
  videoCodec: "h264",
  width: 1920,
  height: 1080,
  createdAt: new Date(Date.UTC(2026, 0, 1, 0, made++)),
  ...more,
});

beforeEach(async () => {
  await empty();
  await createCategory(context, { name: "Christmas" });
});

describe("a page", () => {
  beforeEach(async () => {
    await database
      .insert(prerolls)
      .values([
        clip("a.mp4", { loudnessLufs: -30, fitness: "fits", sha256: hash("a") }),
        clip("b.mp4", { loudnessLufs: -10, fitness: "unfit", videoCodec: "av1", width: 3840, height: 1600 }),
        clip("c.mp4", { kind: "trailer", isEnabled: false, width: 1280, height: 720, sha256: hash("a") }),
        clip("d.mp4", { isManaged: true, path: "Default/d.mp4", width: 1080, height: 1920, sizeBytes: 9 }),
        clip("e.mp4", { missingSince: new Date(), width: 640, height: 480, displayName: "Zebra" }),
        clip("f.mp4", { deletedAt: new Date(), sha256: hash("a") }),
      ]);
  });

  it.each<[Parameters<typeof pagePrerolls>[1], string]>([
    [{}, "edcba"],
    [{ kind: "trailer" }, "c"],
    [{ fitness: "unfit" }, "b"],
    [{ videoCodec: "av1" }, "b"],
    [{ resolution: "uhd" }, "b"],
    [{ resolution: "full-hd" }, "da"],
    [{ resolution: "hd" }, "c"],
    [{ resolution: "sd" }, "e"],
    [{ isEnabled: false }, "c"],
    [{ isManaged: true }, "d"],
    [{ isMissing: true }, "e"],
    [{ isMissing: false }, "dcba"],
    [{ isDuplicate: true }, "ca"],
    [{ isDuplicate: false }, "edb"],
    [{ isDuplicate: true, isEnabled: true }, "a"],
    [{ sort: "name" }, "abcde"],
    [{ sort: "name-desc" }, "edcba"],
    [{ sort: "loudest" }, "bacde"],
    [{ sort: "quietest" }, "abcde"],
    [{ sort: "smallest" }, "abced"],
    [{ sort: "oldest", offset: 1, limit: 2 }, "bc"],
    [{ trash: true }, "f"],
  ])("of %j", async (input, letters) => {
    const { prerolls: found, total } = await pagePrerolls(context, input);
    expect(found.map(({ fileName }) => fileName[0]).join("")).toBe(letters);
    const { offset: _, limit, ...filter } = input;
    const ids = await listPrerollIds(context, filter);
    expect(ids).toHaveLength(total);
    if (limit === undefined) expect(ids).toEqual(found.map(({ id }) => id));
  });

  it("comes with what each choice would leave", async () => {
    const facets = await countFacets(context, {});
    expect(facets).toMatchObject({ total: 5, missing: 1, duplicates: 2 });
    expect(facets.videoCodec).toEqual([
      { value: "h264", count: 4 },
      { value: "av1", count: 1 },
    ]);
    for (const { value, count } of facets.resolution) {
      expect((await pagePrerolls(context, { resolution: value })).total).toBe(count);
    }
    for (const { value, count } of facets.fitness) {
      expect((await pagePrerolls(context, { fitness: value })).total).toBe(count);
    }
    expect(await countPrerolls(context, undefined)).toMatchObject({
      all: 5,
      trash: 1,
      missing: 1,
      duplicates: 1,
    });
    expect((await countFacets(context, { search: "zebra" })).total).toBe(1);
  });
});

describe("duplicates", () => {
  it("are grouped, and merged into the oldest with what belongs to them", async () => {
    await createCategory(context, { name: "Winter" });
    await database
      .insert(prerolls)
      .values([
        clip("a.mp4", { sha256: hash("a") }),
        clip("b.mp4", { sha256: hash("b"), sizeBytes: 100 }),
        clip("a2.mp4", { sha256: hash("a") }),
        clip("b2.mp4", { sha256: hash("b"), sizeBytes: 100 }),
        clip("b3.mp4", { sha256: hash("b"), sizeBytes: 100 }),
        clip("alone.mp4"),
      ]);
    await assignCategory(context, { prerollId: 1, categoryId: 1 });
    await assignCategory(context, { prerollId: 3, categoryId: 2 });
    await database.insert(sequences).values({ name: "Evening" });
    await database.insert(sequenceBlocks).values({ sequenceId: 1, position: 0, key: "k", type: "fixed" });
    await database
      .insert(sequenceBlockClips)
      .values({ sequenceId: 1, blockPosition: 0, position: 0, prerollId: 3 });

    const { groups, total, wastedBytes } = await listDuplicates(context, {});
    expect([total, wastedBytes]).toEqual([2, 205]);
    expect(
      groups.map(({ keepId, wastedBytes: wasted, prerolls: twins }) => [keepId, wasted, twins.length]),
    ).toEqual([
      [2, 200, 3],
      [1, 5, 2],
    ]);
    expect(
      (await listDuplicates(context, { offset: 1, limit: 1 })).groups.map(({ keepId }) => keepId),
    ).toEqual([1]);

    const outcome = await mergeDuplicates(context, {
      groups: [{ sha256: hash("a") }, { sha256: hash("b"), keepId: 5 }, { sha256: hash("c") }],
    });
    expect(outcome).toEqual({ keptIds: [1, 5], changedIds: [3, 2, 4], failures: [] });
    expect((await getPreroll(context, { id: 1 })).categories.map(({ name }) => name)).toEqual([
      "Christmas",
      "Winter",
    ]);
    expect(await database.select().from(sequenceBlockClips)).toMatchObject([{ prerollId: 1 }]);
    expect((await listDuplicates(context, {})).total).toBe(0);
  });
});

describe("a category", () => {
  it("says what uses it, and goes without hurting any of that", async () => {
    const always = { type: "daily", startsAt: "2026-01-01" } as const;
    await database.insert(schedules).values([
      { ...always, name: "Plays", categoryId: 1 },
      { ...always, name: "Falls back", fallbackCategoryId: 1, isEnabled: false },
      { ...always, name: "In the trash", categoryId: 1, deletedAt: new Date() },
    ]);
    await database.insert(sequences).values({ name: "Evening" });
    await database.insert(sequenceBlocks).values([
      { sequenceId: 1, position: 0, key: "a", type: "random", categoryId: 1, count: 1 },
      { sequenceId: 1, position: 1, key: "b", type: "random", categoryId: 1, count: 2 },
    ]);
    await database.insert(genreMappings).values({ genre: "Horror", genreKey: "horror", categoryId: 1 });
    await database.insert(programmeFiller).values({ isEnabled: true, type: "category", categoryId: 1 });
    await database.insert(programmeOverrides).values({
      categoryId: 1,
      appliedAt: new Date(),
      expiresAt: new Date(Date.now() + 60_000),
      appliedBy: "test",
    });
    await database.insert(libraryFolders).values({ path: "/nas", categoryId: 1 });
    expect(await getCategoryUsage(context, { id: 1 })).toEqual({
      category: { id: 1, name: "Christmas" },
      schedules: [{ id: 1, name: "Plays", isEnabled: true }],
      fallbackSchedules: [{ id: 2, name: "Falls back", isEnabled: false }],
      sequences: [{ id: 1, name: "Evening", blockCount: 2 }],
      genres: ["Horror"],
      isFiller: true,
      isOverride: true,
      folders: [{ id: 1, path: "/nas" }],
    });
    expect(await deleteCategory(context, { id: 1 })).toMatchObject({
      scheduleCount: 1,
      fallbackScheduleCount: 1,
      sequenceCount: 1,
      genreMappingCount: 1,
      isFiller: true,
    });
    expect(await database.select().from(schedules)).toHaveLength(3);
    expect(await database.select().from(genreMappings)).toEqual([]);
    await expect(getCategoryUsage(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("shows the pictures of its first four clips, in its order", async () => {
    await database
      .insert(prerolls)
      .values(
        ["a", "b", "c", "d", "e", "f"].map((name) => clip(`${name}.mp4`, { thumbnail: `${name}.jpg` })),
      );
    await database.insert(prerolls).values(clip("none.mp4"));
    for (const prerollId of [7, 6, 5, 4, 3, 2]) await assignCategory(context, { prerollId, categoryId: 1 });
    const [category] = await listCategories(context, undefined);
    expect(category?.thumbnails).toEqual(["f.jpg", "e.jpg", "d.jpg", "c.jpg"]);
  });
});
