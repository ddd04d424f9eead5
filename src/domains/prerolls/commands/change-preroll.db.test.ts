import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { restorePreroll } from "@/domains/prerolls/commands/restore-preroll";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { getPreroll, pagePrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { libraryStage } from "@/testing/library-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { add, context, data, videos } = await libraryStage();

beforeEach(async () => {
  await createCategory(context, { name: "Christmas" });
  await createCategory(context, { name: "Winter" });
});

describe("updatePreroll", () => {
  it("changes what is given and leaves the rest", async () => {
    await add();
    const changed = await updatePreroll(context, {
      id: 1,
      displayName: " Snow ",
      tags: "a, b",
      isEnabled: false,
    });
    expect(changed).toMatchObject({
      displayName: "Snow",
      tags: ["a", "b"],
      isEnabled: false,
      fileName: "a.mp4",
    });
    const again = await updatePreroll(context, { id: 1, displayName: "", description: "Quiet" });
    expect(again).toMatchObject({ displayName: null, description: "Quiet", tags: ["a", "b"] });
  });

  it("says what a clip is about, and whether it may be taken for a community clip", async () => {
    await add();
    const about = {
      kind: "trailer",
      source: "movies",
      title: "The Film",
      releaseDate: "2027-03-01",
    } as const;
    const trailer = await updatePreroll(context, {
      id: 1,
      about,
      isExcludedFromMatching: true,
      communityId: "c-7",
    });
    expect(trailer).toMatchObject({
      kind: "trailer",
      about,
      isExcludedFromMatching: true,
      communityId: "c-7",
    });
    const clip = await updatePreroll(context, { id: 1, about: { kind: "clip" }, communityId: null });
    expect(clip).toMatchObject({ kind: "clip", about: { kind: "clip" }, communityId: null });
    expect(clip.isExcludedFromMatching).toBe(true);
    await expect(
      updatePreroll(context, { id: 1, about: { ...about, releaseDate: "soon" } }),
    ).rejects.toMatchObject({ kind: "invalid" });
  });

  it("moves the file with the primary category, and the clip leaves the old one", async () => {
    await add();
    const moved = await updatePreroll(context, { id: 1, categoryId: 2 });
    expect(moved).toMatchObject({ category: { id: 2 }, categories: [{ id: 2 }], fileExists: true });
    expect(await videos()).toEqual(["prerolls/Winter/a.mp4"]);
    await updatePreroll(context, { id: 1, categoryIds: [] });
    expect(await videos()).toEqual(["prerolls/Default/a.mp4"]);
  });

  it("keeps a file where it is when only other categories change", async () => {
    await add();
    const changed = await updatePreroll(context, { id: 1, categoryIds: [2, 1] });
    expect(changed).toMatchObject({ category: { id: 1 }, categories: [{ id: 1 }, { id: 2 }] });
    expect(await videos()).toEqual(["prerolls/Christmas/a.mp4"]);
  });

  it("renames the file, keeps its extension, and never takes another's name", async () => {
    await add();
    await add("b.mp4", [1], "no-sound.mp4");
    expect(await updatePreroll(context, { id: 1, fileName: "../b" })).toMatchObject({
      fileName: "b (2).mp4",
    });
    expect(await videos()).toEqual(["prerolls/Christmas/b (2).mp4", "prerolls/Christmas/b.mp4"]);
  });

  it("changes nothing when the file cannot be moved", async () => {
    await add();
    // A file stands where the folder of the category should be.
    await writeFile(join(data.path, "prerolls/Winter"), "");
    await expect(updatePreroll(context, { id: 1, categoryId: 2, displayName: "New" })).rejects.toThrow();
    expect(await getPreroll(context, { id: 1 })).toMatchObject({
      displayName: null,
      category: { id: 1 },
      fileExists: true,
    });
    expect(await readdir(join(data.path, "incoming"))).toEqual([]);
  });

  it("changes the category of a clip whose file is missing, and refuses to rename it", async () => {
    const { path } = await add();
    await rm(path);
    expect(await updatePreroll(context, { id: 1, categoryId: 2 })).toMatchObject({
      category: { id: 2 },
      path,
    });
    await expect(updatePreroll(context, { id: 1, fileName: "x" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it.each([
    [{ id: 99 }, "not-found"],
    [{ id: 1, categoryId: 99 }, "not-found"],
    [{ id: 1, categoryIds: [99] }, "not-found"],
    [{ id: 1, tags: ["x".repeat(500)] }, "invalid"],
  ])("refuses %j", async (input, kind) => {
    await add();
    await expect(updatePreroll(context, input)).rejects.toMatchObject({ kind });
  });
});

describe("the trash", () => {
  it("takes a clip with its file, and gives it back to its folder", async () => {
    const { sha256 } = await add();
    await deletePreroll(context, { id: 1 });
    expect(await videos()).toEqual(["trash/1.mp4"]);
    await expect(getPreroll(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
    expect((await pagePrerolls(context, { trash: true })).prerolls).toMatchObject([
      { id: 1, fileExists: true },
    ]);
    const back = await restorePreroll(context, { id: 1 });
    expect(back).toMatchObject({
      sha256,
      fileName: "a.mp4",
      category: { id: 1 },
      deletedAt: null,
      fileExists: true,
    });
    expect(await videos()).toEqual(["prerolls/Christmas/a.mp4"]);
  });

  it("gives a clip back under another name when its own was taken meanwhile", async () => {
    await add();
    await deletePreroll(context, { id: 1 });
    await add("a.mp4", [1], "no-sound.mp4");
    expect(await restorePreroll(context, { id: 1 })).toMatchObject({
      fileName: "a (2).mp4",
      fileExists: true,
    });
  });

  it("answers 404 to a second delete and to a second restore", async () => {
    await add();
    await deletePreroll(context, { id: 1 });
    await expect(deletePreroll(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
    await restorePreroll(context, { id: 1 });
    await expect(restorePreroll(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("deletes once when two delete at once", async () => {
    await add();
    const both = await Promise.allSettled([
      deletePreroll(context, { id: 1 }),
      deletePreroll(context, { id: 1 }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await videos()).toEqual(["trash/1.mp4"]);
  });

  it("lets the same file be uploaded again while it lies there", async () => {
    await add();
    await deletePreroll(context, { id: 1 });
    expect(await add()).toMatchObject({ id: 2 });
  });
});

it("a clip that had lost its file is deleted, and comes back as it was", async () => {
  await add();
  await rm(join(data.path, "prerolls/Christmas/a.mp4"));
  await deletePreroll(context, { id: 1 });
  const back = await restorePreroll(context, { id: 1 });
  expect(back).toMatchObject({ fileExists: false, deletedAt: null, category: { id: 1 } });
  expect(back.missingSince).not.toBeNull();
});
