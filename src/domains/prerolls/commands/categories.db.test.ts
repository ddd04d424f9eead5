import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { categories, prerolls } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { assignCategory } from "@/domains/prerolls/commands/assign-category";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deleteCategory } from "@/domains/prerolls/commands/delete-category";
import { setCategoryMembers } from "@/domains/prerolls/commands/set-category-members";
import { updateCategory } from "@/domains/prerolls/commands/update-category";
import { listCategories } from "@/domains/prerolls/queries/categories";
import { getCategoryImpact } from "@/domains/prerolls/queries/category-usage";
import { clipsOfCategories } from "@/domains/prerolls/queries/clips-of-categories";
import {
  getPreroll,
  listCategoryPrerolls,
  listPrerolls,
  pagePrerolls,
} from "@/domains/prerolls/queries/list-prerolls";
import { listTags } from "@/domains/prerolls/queries/list-tags";
import { systemContext } from "@/platform/context";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const context = systemContext("test", { db: database });

const clip = (fileName: string, more: Partial<typeof prerolls.$inferInsert> = {}) => ({
  fileName,
  path: `Default/${fileName}`,
  isManaged: true,
  sha256: fileName,
  sizeBytes: 5,
  durationSeconds: 1,
  container: "mp4",
  videoCodec: "h264",
  width: 1,
  height: 1,
  ...more,
});

beforeEach(async () => {
  await empty();
  await createCategory(context, { name: "Christmas" });
  await createCategory(context, { name: "Winter", playMode: "playlist" });
  await database
    .insert(prerolls)
    .values([
      clip("a.mp4", { tags: ["Snow", "fun"], displayName: "Alpha" }),
      clip("b_100%.mp4", { tags: ["snow"], durationSeconds: 9 }),
      clip("c.mp4"),
    ]);
});

const names = (found: Array<{ fileName: string }>) => found.map((one) => one.fileName);

describe("categories", () => {
  it("are listed by name with the number of their clips, without those in the trash", async () => {
    await setCategoryMembers(context, { id: 2, prerollIds: [1, 2, 3] });
    await database.update(prerolls).set({ deletedAt: new Date() }).where(eq(prerolls.id, 3));
    await createCategory(context, { name: "autumn" });
    const listed = await listCategories(context, undefined);
    expect(listed.map((one) => [one.name, one.prerollCount, one.playMode])).toEqual([
      ["autumn", 0, "shuffle"],
      ["Christmas", 0, "shuffle"],
      ["Winter", 2, "playlist"],
    ]);
  });

  it("have one name each, whatever the case", async () => {
    await expect(createCategory(context, { name: " CHRISTMAS " })).rejects.toMatchObject({
      kind: "conflict",
      field: "name",
    });
    await expect(updateCategory(context, { id: 2, name: "christmas" })).rejects.toMatchObject({
      kind: "conflict",
    });
    expect(await updateCategory(context, { id: 1, name: "CHRISTMAS" })).toMatchObject({ name: "CHRISTMAS" });
    const both = await Promise.allSettled([
      createCategory(context, { name: "Twice" }),
      createCategory(context, { name: "twice" }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("change only in what is given", async () => {
    await updateCategory(context, { id: 2, description: "Cold" });
    expect(await updateCategory(context, { id: 2, name: "Deep winter" })).toMatchObject({
      name: "Deep winter",
      description: "Cold",
      playMode: "playlist",
    });
    expect(await updateCategory(context, { id: 2, description: null })).toMatchObject({ description: null });
    await expect(updateCategory(context, { id: 9, name: "x" })).rejects.toMatchObject({ kind: "not-found" });
    await expect(createCategory(context, { name: "  " })).rejects.toMatchObject({ kind: "invalid" });
  });

  it("of Marquee's own cannot be changed or deleted", async () => {
    await database.update(categories).set({ isSystem: true }).where(eq(categories.id, 1));
    await expect(updateCategory(context, { id: 1, name: "x" })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(deleteCategory(context, { id: 1 })).rejects.toMatchObject({ kind: "forbidden" });
  });

  it("go without their clips, and say what goes with them", async () => {
    await setCategoryMembers(context, { id: 1, prerollIds: [1, 2] });
    await setCategoryMembers(context, { id: 2, prerollIds: [1] });
    await database.insert(schedules).values([
      { name: "s", type: "daily", startsAt: "2026-01-01", categoryId: 1 },
      { name: "t", type: "daily", startsAt: "2026-01-01", categoryId: 2, fallbackCategoryId: 1 },
    ]);
    const impact = {
      category: { id: 1, name: "Christmas" },
      isSystem: false,
      prerollCount: 2,
      uncategorizedCount: 1,
      scheduleCount: 1,
      fallbackScheduleCount: 1,
      sequenceCount: 0,
      genreMappingCount: 0,
      isFiller: false,
      isOverride: false,
    };
    expect(await getCategoryImpact(context, { id: 1 })).toEqual(impact);
    expect(await deleteCategory(context, { id: 1 })).toEqual(impact);
    expect(await getPreroll(context, { id: 1 })).toMatchObject({
      category: { id: 2 },
      categories: [{ id: 2 }],
    });
    expect(await getPreroll(context, { id: 2 })).toMatchObject({ category: null, categories: [] });
    const left = await database.select().from(schedules).orderBy(schedules.id);
    expect(left.map((one) => [one.categoryId, one.fallbackCategoryId, one.isEnabled])).toEqual([
      [null, null, true],
      [2, null, true],
    ]);
    await expect(deleteCategory(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("members", () => {
  it("stand in the order they were given, and play in it", async () => {
    await setCategoryMembers(context, { id: 2, prerollIds: [3, 1, 2, 1] });
    expect(names(await listCategoryPrerolls(context, { id: 2 }))).toEqual(["c.mp4", "a.mp4", "b_100%.mp4"]);
    await database.update(prerolls).set({ isEnabled: false }).where(eq(prerolls.id, 1));
    const playable = await clipsOfCategories(database, [2, 1]);
    expect(playable.get(1)).toEqual([]);
    expect(playable.get(2)).toEqual([
      {
        id: 3,
        fileName: "c.mp4",
        displayName: null,
        absolutePath: `${data.path}/prerolls/Default/c.mp4`,
        durationSeconds: 1,
        thumbnail: null,
      },
      expect.objectContaining({ id: 2 }),
    ]);
    await setCategoryMembers(context, { id: 2, prerollIds: [2, 3] });
    expect(names(await listCategoryPrerolls(context, { id: 2 }))).toEqual(["b_100%.mp4", "c.mp4"]);
    expect(await getPreroll(context, { id: 1 })).toMatchObject({ category: null });
    await expect(setCategoryMembers(context, { id: 2, prerollIds: [77] })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(listCategoryPrerolls(context, { id: 77 })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("are assigned at the end, once, and the first category is the primary one", async () => {
    await setCategoryMembers(context, { id: 2, prerollIds: [3, 2] });
    await assignCategory(context, { prerollId: 1, categoryId: 2 });
    const again = await assignCategory(context, { prerollId: 1, categoryId: 2 });
    expect(again).toMatchObject({ category: { id: 2 }, categories: [{ id: 2 }] });
    expect(names(await listCategoryPrerolls(context, { id: 2 }))).toEqual(["c.mp4", "b_100%.mp4", "a.mp4"]);
    const both = await assignCategory(context, { prerollId: 1, categoryId: 1 });
    expect(both).toMatchObject({ category: { id: 2 }, categories: [{ id: 2 }, { id: 1 }] });
    await expect(assignCategory(context, { prerollId: 9, categoryId: 1 })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(assignCategory(context, { prerollId: 1, categoryId: 9 })).rejects.toMatchObject({
      kind: "not-found",
    });
  });
});

describe("lists", () => {
  it.each([
    ["snow", ["b_100%.mp4", "a.mp4"]],
    ["SNOW, alpha", ["a.mp4"]],
    ["100%", ["b_100%.mp4"]],
    ["_", ["b_100%.mp4"]],
    [" , ", ["c.mp4", "b_100%.mp4", "a.mp4"]],
    ["nothing like it", []],
  ])("search for %j", async (search, found) => {
    expect(names(await listPrerolls(context, { search })).sort()).toEqual([...found].sort());
  });

  it("filter by category, by none, and by tags", async () => {
    await setCategoryMembers(context, { id: 1, prerollIds: [3] });
    expect(names(await listPrerolls(context, { categoryId: 1 }))).toEqual(["c.mp4"]);
    expect(names(await listPrerolls(context, { categoryId: "uncategorized" })).sort()).toEqual([
      "a.mp4",
      "b_100%.mp4",
    ]);
    expect(names((await pagePrerolls(context, { tags: ["Snow", "fun"] })).prerolls)).toEqual(["a.mp4"]);
    expect(await listTags(context, undefined)).toEqual([
      { tag: "fun", prerollCount: 1 },
      { tag: "Snow", prerollCount: 1 },
      { tag: "snow", prerollCount: 1 },
    ]);
  });

  it("come in pages with the number of all, in the order asked for", async () => {
    const page = await pagePrerolls(context, { limit: 2, sort: "name" });
    expect(names(page.prerolls)).toEqual(["a.mp4", "b_100%.mp4"]);
    expect(page.total).toBe(3);
    expect(names((await pagePrerolls(context, { offset: 2, sort: "name" })).prerolls)).toEqual(["c.mp4"]);
    expect(names((await pagePrerolls(context, { sort: "longest", limit: 1 })).prerolls)).toEqual([
      "b_100%.mp4",
    ]);
    await setCategoryMembers(context, { id: 1, prerollIds: [2, 1] });
    const inOrder = await pagePrerolls(context, { categoryId: 1, sort: "category" });
    expect(names(inOrder.prerolls)).toEqual(["b_100%.mp4", "a.mp4"]);
  });
});
