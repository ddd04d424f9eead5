import { readFile, rename, utimes } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { inspectNext } from "@/domains/prerolls/commands/inspect-next";
import { purgeTrash } from "@/domains/prerolls/commands/purge-trash";
import { restoreOriginal } from "@/domains/prerolls/commands/restore-original";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { systemContext } from "@/platform/context";
import { conversionStage } from "@/testing/conversion-stage";
import { fixedClock } from "@/testing/fixed-clock";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));
vi.mock("@/domains/prerolls/commands/wake-converter", () => ({ wakeConverter: vi.fn() }));

const { add, at, context, convert, data, database, get, pictures, register, samples, videos } =
  await conversionStage();

describe("restoreOriginal", () => {
  it.each([
    ["wmv2-wma.wmv", "wmv2"],
    ["no-sound.mp4", "h264"],
  ])("puts %s back as it was, and it can be converted again", async (name, videoCodec) => {
    const id = await add(name);
    const before = await get(id);
    await convert(id);
    const restored = await restoreOriginal(context, { id });
    expect(restored).toMatchObject({
      fileName: name,
      path: before.path,
      sha256: before.sha256,
      sizeBytes: before.sizeBytes,
      videoCodec,
      audioCodec: before.audioCodec,
      original: null,
      inspectedAt: null,
    });
    expect(await videos()).toEqual([`prerolls/Default/${name}`]);
    expect(await pictures()).toEqual([`thumbnails/${restored.thumbnail}`]);
    expect((await convertPrerolls(context, { ids: [id] })).failures).toEqual([]);
  });

  it("puts it beside the clip, wherever that went", async () => {
    await createCategory(context, { name: "Winter" });
    const id = await add("wmv2-wma.wmv");
    await convert(id);
    await updatePreroll(context, { id, categoryId: 1, fileName: "renamed" });
    await restoreOriginal(context, { id });
    expect(await videos()).toEqual(["prerolls/Winter/wmv2-wma.wmv"]);
  });

  it("says what is in its way", async () => {
    const id = await add("wmv2-wma.wmv");
    await expect(restoreOriginal(context, { id: 99 })).rejects.toMatchObject({ kind: "not-found" });
    await expect(restoreOriginal(context, { id })).rejects.toMatchObject({ kind: "not-found" });
    await convert(id);
    const files = await data.files();
    await rename(at(`originals/${id} wmv2-wma.wmv`), at("gone"));
    await expect(restoreOriginal(context, { id })).rejects.toMatchObject({
      kind: "conflict",
      message: expect.stringContaining("not on disk any more"),
    });
    await rename(at("gone"), at(`originals/${id} wmv2-wma.wmv`));
    expect(await data.files()).toEqual(files);
  });

  it("is refused when the original is another clip by now", async () => {
    const { id, path } = await register("mpeg4-mp3.avi", "mine.avi");
    await convert(id);
    const [row] = await database.select().from(prerolls);
    if (!row) throw new Error("no row");
    const { id: _own, ...columns } = row;
    await database.insert(prerolls).values({ ...columns, path, isManaged: false });
    const files = await data.files();
    await expect(restoreOriginal(context, { id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await data.files()).toEqual(files);
    expect((await get(id)).original).not.toBeNull();
  });
});

describe("the end of a converted clip", () => {
  const later = systemContext("test", { db: database, clock: fixedClock("2099-01-01T00:00:00Z") });

  it("takes the kept original along", async () => {
    const id = await add("wmv2-wma.wmv");
    await convert(id);
    await inspectNext(context, { beforeId: null });
    await deletePreroll(context, { id });
    expect(await videos()).toHaveLength(2);
    await purgeTrash(later, undefined);
    expect(await data.files()).toEqual([]);
    expect(await database.select().from(prerollOriginals)).toEqual([]);
  });

  it("leaves the one that was registered in place", async () => {
    const { id, path } = await register("mpeg4-mp3.avi", "mine.avi");
    await convert(id);
    await deletePreroll(context, { id });
    await purgeTrash(later, undefined);
    expect(await readFile(path)).toEqual(await readFile(samples.clip("mpeg4-mp3.avi").path));
  });

  it("does not take the filmstrip of a living clip for a stray picture", async () => {
    await add("h264-aac.mp4");
    await inspectNext(context, { beforeId: null });
    const before = await pictures();
    for (const picture of before) await utimes(at(picture), 0, 0);
    expect(await purgeTrash(context, undefined)).toEqual({ purgedCount: 0, strayThumbnailCount: 0 });
    expect(await pictures()).toEqual(before);
    expect(before).toHaveLength(2);
  });
});
