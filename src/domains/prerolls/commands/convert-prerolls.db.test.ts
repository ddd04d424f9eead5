import { readFile, rm } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { auditEntries } from "@/db/schema/identity";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { checkDuplicate } from "@/domains/prerolls/commands/check-duplicate";
import { converterLock } from "@/domains/prerolls/commands/convert-next";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { inspectNext } from "@/domains/prerolls/commands/inspect-next";
import { restoreOriginal } from "@/domains/prerolls/commands/restore-original";
import { settleConversions } from "@/domains/prerolls/commands/settle-conversions";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { wakeConverter } from "@/domains/prerolls/commands/wake-converter";
import { listConversions } from "@/domains/prerolls/queries/conversions";
import { readIgnoredPaths } from "@/domains/prerolls/queries/read-scanned-clips";
import { announce } from "@/platform/announce";
import { withLock } from "@/platform/with-lock";
import { conversionStage } from "@/testing/conversion-stage";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));
vi.mock("@/domains/prerolls/commands/wake-converter", () => ({ wakeConverter: vi.fn() }));

const {
  add,
  at,
  context,
  conversion,
  convert,
  convertTo,
  database,
  get,
  next,
  pictures,
  register,
  samples,
  videos,
} = await conversionStage();

describe("convertPrerolls", () => {
  it("puts clips in line, once, and tells what it cannot take", async () => {
    const [one, two] = [await add("h264-aac.mp4"), await add("wmv2-wma.wmv")];
    const first = await convertPrerolls(context, { ids: [two, one, 99] });
    expect(first.conversions).toMatchObject([
      { prerollId: two, name: "wmv2-wma.wmv", status: "queued", progress: 0, error: null },
      { prerollId: one, name: "h264-aac.mp4", status: "queued" },
    ]);
    expect(first.failures).toEqual([{ id: 99, reason: "There is no clip 99." }]);
    expect(wakeConverter).toHaveBeenCalledTimes(1);
    const second = await convertPrerolls(context, { ids: [one] });
    expect(second).toEqual({
      conversions: [],
      failures: [{ id: one, reason: "This clip is being converted already." }],
    });
    expect(wakeConverter).toHaveBeenCalledTimes(1);
    expect((await get(one)).conversion).toMatchObject({ status: "queued", progress: 0 });
    expect(await listConversions(context, undefined)).toMatchObject({
      open: [{ prerollId: two }, { prerollId: one }],
      ended: [],
    });
    expect(await database.select().from(auditEntries)).toContainEqual(
      expect.objectContaining({ action: "preroll.convert", subject: "wmv2-wma.wmv and 1 more" }),
    );
  });

  it("makes one conversion of a clip that two ask for at once", async () => {
    const id = await add("wmv2-wma.wmv");
    const both = await Promise.all([
      convertPrerolls(context, { ids: [id] }),
      convertPrerolls(context, { ids: [id] }),
    ]);
    expect(both.flatMap(({ conversions }) => conversions)).toHaveLength(1);
    expect(both.flatMap(({ failures }) => failures)).toHaveLength(1);
  });
});

describe("a conversion", () => {
  it("makes a clip that plays of one that does not, and keeps the original", async () => {
    await createCategory(context, { name: "Winter" });
    const id = await add("wmv2-wma.wmv", "Snow fall.wmv", [1]);
    await updatePreroll(context, { id, displayName: "Snow" });
    await inspectNext(context, { beforeId: null });
    const before = await get(id);
    expect(before.fitness.verdict).toBe("unfit");
    vi.mocked(announce).mockClear();

    await convert(id);
    expect(await conversion(id)).toMatchObject({
      status: "done",
      progress: 1,
      error: null,
      startedAt: expect.any(String),
      endedAt: expect.any(String),
    });
    const after = await get(id);
    expect(after).toMatchObject({
      id,
      displayName: "Snow",
      fileName: "Snow fall.mp4",
      path: at("prerolls/Winter/Snow fall.mp4"),
      isManaged: true,
      fileExists: true,
      category: { id: 1, name: "Winter" },
      container: "mp4",
      videoCodec: "h264",
      audioCodec: "aac",
      inspectedAt: null,
      filmstrip: null,
      conversion: null,
      original: { fileName: "Snow fall.wmv", convertedAt: expect.any(String) },
    });
    expect(after.sha256).not.toBe(before.sha256);
    expect(after.thumbnail).not.toBe(before.thumbnail);
    expect(await videos()).toEqual([`originals/${id} Snow fall.wmv`, "prerolls/Winter/Snow fall.mp4"]);
    expect(await readFile(at(`originals/${id} Snow fall.wmv`))).toEqual(
      await readFile(samples.clip("wmv2-wma.wmv").path),
    );
    expect(await pictures()).toEqual([`thumbnails/${after.thumbnail}`]);
    expect(announce).toHaveBeenCalledWith("prerolls", [id]);
    await inspectNext(context, { beforeId: null });
    expect((await get(id)).fitness).toEqual({ verdict: "fits", findings: [] });
    expect(await next()).toEqual({ outcome: "idle" });
  });

  it("adds a silent track to what has no sound", async () => {
    const id = await add("no-sound.mp4");
    await convert(id);
    expect(await get(id)).toMatchObject({ audioCodec: "aac", audioChannels: 2, fileName: "no-sound.mp4" });
    expect(await videos()).toEqual([`originals/${id} no-sound.mp4`, "prerolls/Default/no-sound.mp4"]);
  });

  it("leaves a clip where it was registered and takes the new file into its own library", async () => {
    await createCategory(context, { name: "Winter" });
    const { id, path } = await register("mpeg4-mp3.avi", "mine.avi", 1);
    await convert(id);
    expect(await get(id)).toMatchObject({
      isManaged: true,
      path: at("prerolls/Winter/mine.mp4"),
      original: { fileName: "mine.avi" },
    });
    expect(await readFile(path)).toEqual(await readFile(samples.clip("mpeg4-mp3.avi").path));

    const restored = await restoreOriginal(context, { id });
    expect(restored).toMatchObject({ isManaged: false, path, videoCodec: "mpeg4", original: null });
    expect(await videos()).toEqual([]);
  });

  it("takes no other file's name", async () => {
    await add("h264-aac.mp4", "intro.mp4");
    const id = await add("mpeg4-mp3.avi", "intro.avi");
    await convert(id);
    expect((await get(id)).fileName).toBe("intro (2).mp4");
  });

  it("converts in the order in which it was asked, one at a time", async () => {
    const [one, two] = [await add("wmv2-wma.wmv"), await add("flv1-mp3.flv")];
    const seen: Array<Array<[number, string]>> = [];
    convertTo("h264-aac.mp4", async () => {
      const { open } = await listConversions(context, undefined);
      seen.push(open.map(({ prerollId, status }) => [prerollId, status]));
    });
    await convertPrerolls(context, { ids: [two, one] });
    for (let times = 0; times < 2; times += 1) expect(await next()).toEqual({ outcome: "converted" });
    expect(seen).toEqual([
      [
        [two, "running"],
        [one, "queued"],
      ],
      [[one, "running"]],
    ]);
    const { open, ended } = await listConversions(context, undefined);
    expect(open).toEqual([]);
    expect(ended.map(({ prerollId, status }) => [prerollId, status])).toEqual([
      [one, "done"],
      [two, "done"],
    ]);
  });

  it("is not begun while another process converts", async () => {
    await convertPrerolls(context, { ids: [await add("wmv2-wma.wmv")] });
    await withLock(converterLock, 0, async () => {
      expect(await next()).toEqual({ outcome: "busy" });
      expect(await settleConversions(context, undefined)).toEqual({ requeuedCount: 0 });
    });
    expect((await conversion(1)).status).toBe("queued");
  });

  it("is refused for a clip that was converted already", async () => {
    const id = await add("wmv2-wma.wmv");
    await convert(id);
    const { failures } = await convertPrerolls(context, { ids: [id] });
    expect(failures).toEqual([{ id, reason: expect.stringContaining("Put its original back first") }]);
  });

  it("is known by what it was, too: the same upload is a duplicate still", async () => {
    const id = await add("wmv2-wma.wmv");
    await convert(id);
    await expect(add("wmv2-wma.wmv", "again.wmv")).rejects.toMatchObject({ kind: "conflict" });
    const uploadId = await incomingClip(samples.clip("wmv2-wma.wmv").path);
    expect((await checkDuplicate(context, { uploadId })).existing).toMatchObject({ id });
    await rm((await get(id)).path);
    const again = await incomingClip(samples.clip("wmv2-wma.wmv").path);
    await addPreroll(context, { uploadId: again, duplicateAction: "replace" });
    expect(await videos()).toEqual([`originals/${id} wmv2-wma.wmv`]);
  });

  it("leaves an original in place that scans do not take for a new clip", async () => {
    const { id, path } = await register("mpeg4-mp3.avi", "mine.avi");
    await convert(id);
    expect(await readIgnoredPaths(database)).toEqual(new Set([path]));
  });
});
