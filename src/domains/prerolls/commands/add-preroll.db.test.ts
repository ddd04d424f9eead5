import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { auditEntries } from "@/db/schema/identity";
import { prerolls } from "@/db/schema/prerolls";
import { thumbnailMaker } from "@/domains/prerolls/adapters/thumbnail-maker";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { announce } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { upstream } from "@/platform/errors";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });
const sample = (name: string) => samples.clip(name).path;

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.mocked(announce).mockClear();
  await empty();
  await data.empty();
});

async function add(name: string, input: Partial<Parameters<typeof addPreroll>[1]> = {}, fileName = name) {
  return addPreroll(context, { uploadId: await incomingClip(sample(name), fileName), ...input });
}

const videos = async () => (await data.files()).filter((file) => !file.startsWith("thumbnails"));

describe("addPreroll", () => {
  it("keeps the file in the folder of its first category, with what is in it and a picture", async () => {
    await createCategory(context, { name: "Christmas" });
    await createCategory(context, { name: "Winter" });
    const { outcome, preroll } = await add("h264-aac.mp4", {
      categoryIds: [1, 2],
      tags: '["snow", "Snow", "fun"]',
      description: "Falling",
    });
    expect(outcome).toBe("added");
    expect(preroll).toMatchObject({
      id: 1,
      fileName: "h264-aac.mp4",
      displayName: null,
      description: "Falling",
      tags: ["snow", "fun"],
      path: join(data.path, "prerolls/Christmas/h264-aac.mp4"),
      isManaged: true,
      isEnabled: true,
      fileExists: true,
      container: "mp4",
      videoCodec: "h264",
      audioCodec: "aac",
      width: 320,
      height: 180,
      category: { id: 1, name: "Christmas" },
      categories: [
        { id: 1, name: "Christmas" },
        { id: 2, name: "Winter" },
      ],
    });
    expect(preroll.durationSeconds).toBeCloseTo(2, 0);
    expect(await readFile(preroll.path)).toEqual(await readFile(sample("h264-aac.mp4")));
    expect(await data.files()).toEqual([
      "prerolls/Christmas/h264-aac.mp4",
      `thumbnails/${preroll.thumbnail}`,
    ]);
    expect(announce).toHaveBeenCalledWith("prerolls", [1]);
    expect(await database.select().from(auditEntries)).toContainEqual(
      expect.objectContaining({ action: "preroll.add", subject: "h264-aac.mp4" }),
    );
  });

  it.each([
    ["../../etc/passwd.mp4", "prerolls/Default/passwd.mp4"],
    ["..\\..\\boot.MP4", "prerolls/Default/boot.MP4"],
    ["a\u0000b.mp4", "prerolls/Default/ab.mp4"],
    ["a,b;c.mp4", "prerolls/Default/a_b_c.mp4"],
    ["🎬 Größe 日本.mp4", "prerolls/Default/🎬 Größe 日本.mp4"],
  ])("stores %j under a safe name", async (fileName, file) => {
    await add("h264-aac.mp4", {}, fileName);
    expect(await videos()).toEqual([file]);
  });

  it("keeps the folder of a category inside the library, whatever the category is called", async () => {
    await createCategory(context, { name: "../../escaped" });
    const { preroll } = await add("h264-aac.mp4", { categoryIds: [1] });
    expect(preroll.path.startsWith(join(data.path, "prerolls/"))).toBe(true);
    expect(preroll.fileExists).toBe(true);
    expect(await videos()).toHaveLength(1);
  });

  it("gives a second file of one name another name and overwrites nothing", async () => {
    await add("h264-aac.mp4", {}, "intro.mp4");
    const { preroll } = await add("mjpeg-pcm.mov", {}, "INTRO.mp4");
    expect(preroll.fileName).toBe("INTRO (2).mp4");
    expect(await videos()).toEqual(["prerolls/Default/INTRO (2).mp4", "prerolls/Default/intro.mp4"]);
  });

  it.each([
    "broken.mp4",
    "cut-short.mp4",
    "text.mp4",
    "playlist.mp4",
    "empty.mp4",
    "noise.mp4",
    "picture.mp4",
    "sound-only.mp4",
  ])("refuses %s with a reason and leaves nothing behind", async (name) => {
    await expect(add(name)).rejects.toMatchObject({ kind: "invalid" });
    expect(await data.files()).toEqual([]);
    expect(await database.select().from(prerolls)).toEqual([]);
  });

  const refusals: Array<[string, Parameters<typeof add>[1] & { fileName?: string }, string]> = [
    ["a wrong extension", { fileName: "clip.exe" }, "invalid"],
    ["a category that does not exist", { categoryIds: [99] }, "not-found"],
    ["a tag that is too long", { tags: ["x".repeat(200)] }, "invalid"],
  ];
  it.each(refusals)("leaves nothing behind after %s", async (_what, { fileName, ...input }, kind) => {
    await expect(add("h264-aac.mp4", input, fileName)).rejects.toMatchObject({ kind });
    expect(await data.files()).toEqual([]);
  });

  it("undoes everything when no picture can be taken", async () => {
    vi.spyOn(thumbnailMaker, "make").mockRejectedValue(upstream("no picture"));
    await expect(add("h264-aac.mp4")).rejects.toMatchObject({ message: "no picture" });
    expect(await data.files()).toEqual([]);
  });

  it("takes an upload once: the same id a second time is not there any more", async () => {
    const uploadId = await incomingClip(sample("h264-aac.mp4"));
    const both = await Promise.allSettled([
      addPreroll(context, { uploadId }),
      addPreroll(context, { uploadId }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await database.select().from(prerolls)).toHaveLength(1);
  });
});

describe("a file whose content is known", () => {
  it("is refused by name, and the second copy is not kept", async () => {
    await add("h264-aac.mp4", { displayName: "First" });
    await expect(add("duplicate-of-h264-aac.mp4")).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("First"),
    });
    expect(await videos()).toEqual(["prerolls/Default/h264-aac.mp4"]);
  });

  it("ends as one row when both arrive at once", async () => {
    const both = await Promise.allSettled([add("h264-aac.mp4"), add("duplicate-of-h264-aac.mp4")]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({ kind: "conflict" });
    expect(await database.select().from(prerolls)).toHaveLength(1);
    expect(await data.files()).toHaveLength(2);
  });

  it("is skipped, kept beside the other, or put in its place, as asked", async () => {
    await add("h264-aac.mp4");
    const skipped = await add("duplicate-of-h264-aac.mp4", { duplicateAction: "skip" });
    expect(skipped).toMatchObject({ outcome: "skipped", preroll: { id: 1 } });
    const replaced = await add("duplicate-of-h264-aac.mp4", { duplicateAction: "replace", tags: "new" });
    expect(replaced).toMatchObject({ outcome: "replaced", preroll: { id: 1, tags: ["new"] } });
    const kept = await add("duplicate-of-h264-aac.mp4", { duplicateAction: "rename" }, "h264-aac.mp4");
    expect(kept).toMatchObject({ outcome: "added", preroll: { id: 2, fileName: "h264-aac (2).mp4" } });
    expect(await data.files()).toHaveLength(4);
  });

  it("heals a clip whose file was lost", async () => {
    const { preroll } = await add("h264-aac.mp4");
    await rm(preroll.path);
    const healed = await add("duplicate-of-h264-aac.mp4", { duplicateAction: "replace" });
    expect(healed).toMatchObject({ outcome: "replaced", preroll: { id: 1, fileExists: true } });
  });
});
