import { beforeEach, describe, expect, it, vi } from "vitest";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { categorizePrerolls } from "@/domains/prerolls/commands/categorize-prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePrerolls } from "@/domains/prerolls/commands/delete-prerolls";
import { enablePrerolls } from "@/domains/prerolls/commands/enable-prerolls";
import { restorePrerolls } from "@/domains/prerolls/commands/restore-prerolls";
import { tagPrerolls } from "@/domains/prerolls/commands/tag-prerolls";
import { bulkMaxLength } from "@/domains/prerolls/constants";
import {
  countPrerolls,
  getPreroll,
  listPrerollIds,
  pagePrerolls,
} from "@/domains/prerolls/queries/list-prerolls";
import { announce } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });

const names = ["h264-aac.mp4", "no-sound.mp4", "vp9-opus.webm"];

/** Clips 1, 2 and 3; the first two in Winter (1), nothing in Summer (2). */
beforeEach(async () => {
  await empty();
  await data.empty();
  await createCategory(context, { name: "Winter" });
  await createCategory(context, { name: "Summer" });
  for (const [index, name] of names.entries()) {
    const uploadId = await incomingClip(samples.clip(name).path, name);
    await addPreroll(context, { uploadId, tags: ["snow"], categoryIds: index < 2 ? [1] : [] });
  }
  vi.mocked(announce).mockClear();
});

const categoriesOf = async (id: number) =>
  (await getPreroll(context, { id })).categories.map((category) => category.name);
const videos = async () => (await data.files()).filter((file) => !file.startsWith("thumbnails"));

describe("changes of many clips", () => {
  it("deletes and brings back, files included, and tells the console once", async () => {
    const before = await videos();
    expect(await deletePrerolls(context, { ids: [1, 3, 1] })).toEqual({ changedIds: [1, 3], failures: [] });
    expect(await countPrerolls(context, undefined)).toMatchObject({ all: 1, uncategorized: 0, trash: 2 });
    expect(await videos()).not.toEqual(before);
    expect(vi.mocked(announce).mock.calls).toEqual([["prerolls", [1, 3]], ["categories"]]);
    await restorePrerolls(context, { ids: [1, 3] });
    expect(await videos()).toEqual(before);
    expect(await countPrerolls(context, undefined)).toMatchObject({ all: 3, uncategorized: 1, trash: 0 });
  });

  it("changes the others when one is gone, and says which and why", async () => {
    await deletePrerolls(context, { ids: [2] });
    expect(await deletePrerolls(context, { ids: [1, 2, 3] })).toEqual({
      changedIds: [1, 3],
      failures: [{ id: 2, reason: "There is no clip 2." }],
    });
  });

  it("switches off and on", async () => {
    const isOn = async () => (await pagePrerolls(context, { isEnabled: true })).total;
    expect(await enablePrerolls(context, { ids: [1, 3, 99], isEnabled: false })).toMatchObject({
      changedIds: [1, 3],
      failures: [{ id: 99 }],
    });
    expect(await isOn()).toBe(1);
    await enablePrerolls(context, { ids: [1], isEnabled: true });
    expect(await isOn()).toBe(2);
  });

  it("announces nothing when nothing changed", async () => {
    await deletePrerolls(context, { ids: [99] });
    expect(announce).not.toHaveBeenCalled();
  });

  it("adds to a category beside the others, moves out of the main one, and takes out", async () => {
    await categorizePrerolls(context, { ids: [1, 3], categoryId: 2, how: "add" });
    expect([await categoriesOf(1), await categoriesOf(3)]).toEqual([["Winter", "Summer"], ["Summer"]]);
    await categorizePrerolls(context, { ids: [2], categoryId: 2, how: "move" });
    expect(await categoriesOf(2)).toEqual(["Summer"]);
    expect(await videos()).toContain("prerolls/Summer/no-sound.mp4");
    await categorizePrerolls(context, { ids: [1, 2, 3], categoryId: 2, how: "remove" });
    expect([await categoriesOf(1), await categoriesOf(2), await categoriesOf(3)]).toEqual([
      ["Winter"],
      [],
      [],
    ]);
  });

  it("refuses a category that does not exist before it touches a clip", async () => {
    const moving = categorizePrerolls(context, { ids: [1], categoryId: 9, how: "move" });
    await expect(moving).rejects.toMatchObject({ kind: "not-found" });
    expect(await categoriesOf(1)).toEqual(["Winter"]);
  });

  it("adds and takes off tags whatever their case, and keeps the rest", async () => {
    await tagPrerolls(context, { ids: [1], add: ["Fun"] });
    await tagPrerolls(context, { ids: [1, 2], add: ["new"], remove: ["SNOW"] });
    expect((await getPreroll(context, { id: 1 })).tags).toEqual(["Fun", "new"]);
    expect((await getPreroll(context, { id: 2 })).tags).toEqual(["new"]);
    expect((await getPreroll(context, { id: 3 })).tags).toEqual(["snow"]);
  });

  it("takes a sensible number of clips only", async () => {
    const tooMany = Array.from({ length: bulkMaxLength + 1 }, (_, index) => index + 1);
    await expect(deletePrerolls(context, { ids: [] })).rejects.toThrow("Choose at least one clip.");
    await expect(deletePrerolls(context, { ids: tooMany })).rejects.toThrow("At most");
  });
});

describe("listPrerollIds", () => {
  it("chooses what the pages show, in their order", async () => {
    const expected = [
      [{}, [3, 2, 1]],
      [{ sort: "oldest" }, [1, 2, 3]],
      [{ search: "no-so" }, [2]],
      [{ categoryId: 1 }, [2, 1]],
      [{ categoryId: "uncategorized" }, [3]],
      [{ tags: ["nothing"] }, []],
      [{ trash: true }, []],
    ] as const;
    for (const [filter, ids] of expected) {
      const asked = { ...filter, tags: "tags" in filter ? [...filter.tags] : undefined };
      expect(await listPrerollIds(context, asked), JSON.stringify(filter)).toEqual(ids);
      const page = await pagePrerolls(context, asked);
      expect(page.prerolls.map((clip) => clip.id)).toEqual(ids);
    }
  });
});
