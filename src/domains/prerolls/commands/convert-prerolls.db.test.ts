import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { auditEntries } from "@/db/schema/identity";
import { prerollConversions, prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { clipConverter } from "@/domains/prerolls/adapters/clip-converter";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { cancelConversion } from "@/domains/prerolls/commands/cancel-conversion";
import { converterLock, convertNext } from "@/domains/prerolls/commands/convert-next";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { inspectNext } from "@/domains/prerolls/commands/inspect-next";
import { purgeTrash } from "@/domains/prerolls/commands/purge-trash";
import { registerPreroll } from "@/domains/prerolls/commands/register-preroll";
import { restoreOriginal } from "@/domains/prerolls/commands/restore-original";
import { settleConversions } from "@/domains/prerolls/commands/settle-conversions";
import { settleMoves } from "@/domains/prerolls/commands/settle-moves";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { wakeConverter } from "@/domains/prerolls/commands/wake-converter";
import { conversionAttemptsMax } from "@/domains/prerolls/constants";
import { getConversion, listConversions } from "@/domains/prerolls/queries/conversions";
import { getPreroll } from "@/domains/prerolls/queries/list-prerolls";
import { announce } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { clearIncoming } from "@/platform/files/incoming-files";
import { noteMove } from "@/platform/files/move-journal";
import { withLock } from "@/platform/with-lock";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));
vi.mock("@/domains/prerolls/commands/wake-converter", () => ({ wakeConverter: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });
const outside = join(tmpdir(), `marquee-in-place-${process.pid}`);
const at = (relative: string) => join(data.path, relative);

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.mocked(announce).mockClear();
  vi.mocked(wakeConverter).mockClear();
  await empty();
  await data.empty();
  await rm(outside, { recursive: true, force: true });
  await mkdir(outside);
});
afterAll(() => rm(outside, { recursive: true, force: true }));

async function add(name: string, fileName = name, categoryIds: number[] = []): Promise<number> {
  const uploadId = await incomingClip(samples.clip(name).path, fileName);
  return (await addPreroll(context, { uploadId, categoryIds })).preroll.id;
}
const get = (id: number) => getPreroll(context, { id });
const videos = async () => (await data.files()).filter((file) => !file.startsWith("thumbnails/"));
const pictures = async () => (await data.files()).filter((file) => file.startsWith("thumbnails/"));
const next = () => convertNext(context, undefined);
const conversion = (prerollId: number) => getConversion(context, { id: prerollId });

/** A converter that writes this sample, after it did what the test wants. */
function convertTo(name: string, meanwhile?: () => Promise<unknown>) {
  return vi.spyOn(clipConverter, "convert").mockImplementation(async ({ outputPath, onProgress }) => {
    await copyFile(samples.clip(name).path, outputPath);
    onProgress(0.5);
    await meanwhile?.();
  });
}

async function convert(id: number): Promise<void> {
  await convertPrerolls(context, { ids: [id] });
  await next();
}

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
    const path = join(outside, "mine.avi");
    await copyFile(samples.clip("mpeg4-mp3.avi").path, path);
    const { preroll } = await registerPreroll(context, { path, categoryId: 1 });
    await convert(preroll.id);
    expect(await get(preroll.id)).toMatchObject({
      isManaged: true,
      path: at("prerolls/Winter/mine.mp4"),
      original: { fileName: "mine.avi" },
    });
    expect(await readFile(path)).toEqual(await readFile(samples.clip("mpeg4-mp3.avi").path));

    const restored = await restoreOriginal(context, { id: preroll.id });
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
});

describe("a conversion that fails", () => {
  async function unchanged(id: number, work: () => Promise<unknown>, reason: RegExp): Promise<void> {
    const before = await get(id);
    const files = await data.files();
    await work();
    expect(await conversion(id)).toMatchObject({ status: "failed", error: expect.stringMatching(reason) });
    expect(await get(id)).toEqual(before);
    expect(await data.files()).toEqual(files);
  }

  it("leaves the clip as it was, and says why", async () => {
    const id = await add("wmv2-wma.wmv");
    vi.spyOn(clipConverter, "convert").mockImplementation(async ({ outputPath }) => {
      await writeFile(outputPath, "half");
      throw new Error("boom");
    });
    await unchanged(id, () => convert(id), /Something went wrong/);
    vi.restoreAllMocks();
    await unchanged(
      id,
      async () => {
        await rename(at("prerolls/Default/wmv2-wma.wmv"), at("gone"));
        await convert(id);
        await rename(at("gone"), at("prerolls/Default/wmv2-wma.wmv"));
      },
      /missing on disk/,
    );
  });

  it.each([
    ["would not play either", "mpeg2-mp2.mpg", /would not play either/],
    ["is no video", "noise.mp4", /./],
    ["is much shorter", "prores-pcm.mov", /Of 2 seconds only 1/],
  ])("because its result %s replaces nothing", async (_what, result, reason) => {
    const id = await add("wmv2-wma.wmv");
    convertTo(result);
    await unchanged(id, () => convert(id), reason);
  });

  it("because the clip was deleted meanwhile leaves it in the trash", async () => {
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => deletePreroll(context, { id }));
    await convert(id);
    expect(await conversion(id)).toMatchObject({
      status: "failed",
      error: "The clip was deleted meanwhile.",
    });
    expect(await videos()).toEqual([`trash/${id}.wmv`]);
  });

  it("because the file was replaced meanwhile keeps the new one", async () => {
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => database.update(prerolls).set({ sha256: "another" }));
    await convert(id);
    expect(await conversion(id)).toMatchObject({ status: "failed", error: expect.stringMatching(/changed/) });
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
  });

  it("does not mind that the clip moved to another folder meanwhile", async () => {
    await createCategory(context, { name: "Winter" });
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => updatePreroll(context, { id, categoryId: 1 }));
    await convert(id);
    expect(await videos()).toEqual([`originals/${id} wmv2-wma.wmv`, "prerolls/Winter/wmv2-wma.mp4"]);
  });
});

describe("cancelConversion", () => {
  it("takes one out of the line", async () => {
    const id = await add("wmv2-wma.wmv");
    const { conversions } = await convertPrerolls(context, { ids: [id] });
    const cancelled = await cancelConversion(context, { id: conversions[0]?.id ?? 0 });
    expect(cancelled).toMatchObject({ prerollId: id, status: "cancelled", endedAt: expect.any(String) });
    expect(await next()).toEqual({ outcome: "idle" });
    await expect(cancelConversion(context, { id: cancelled.id })).rejects.toMatchObject({ kind: "conflict" });
    await expect(cancelConversion(context, { id: 99 })).rejects.toMatchObject({ kind: "not-found" });
    expect((await convertPrerolls(context, { ids: [id] })).failures).toEqual([]);
  });

  it("ends one in the middle, and nothing is left of it", async () => {
    const id = await add("wmv2-wma.wmv");
    vi.spyOn(clipConverter, "convert").mockImplementation(async ({ outputPath, signal, onProgress }) => {
      await writeFile(outputPath, "half");
      onProgress(0.25);
      await vi.waitFor(async () => expect((await conversion(id)).progress).toBe(0.25), { timeout: 5_000 });
      await cancelConversion(context, { id: 1 });
      await new Promise((_done, fail) => signal.addEventListener("abort", () => fail(signal.reason)));
    });
    await convert(id);
    expect(await conversion(id)).toMatchObject({ status: "cancelled", error: null });
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
    expect((await get(id)).original).toBeNull();
  });

  it("is heard in the very last moment, too", async () => {
    const id = await add("wmv2-wma.wmv");
    convertTo("h264-aac.mp4", () => cancelConversion(context, { id: 1 }));
    await convert(id);
    expect((await conversion(id)).status).toBe("cancelled");
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
    expect(await pictures()).toHaveLength(1);
  });
});

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
    const path = join(outside, "mine.avi");
    await copyFile(samples.clip("mpeg4-mp3.avi").path, path);
    const { preroll } = await registerPreroll(context, { path });
    await convert(preroll.id);
    const [row] = await database.select().from(prerolls);
    if (!row) throw new Error("no row");
    const { id: _own, ...columns } = row;
    await database.insert(prerolls).values({ ...columns, path, isManaged: false });
    const files = await data.files();
    await expect(restoreOriginal(context, { id: preroll.id })).rejects.toMatchObject({ kind: "conflict" });
    expect(await data.files()).toEqual(files);
    expect((await get(preroll.id)).original).not.toBeNull();
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
    const path = join(outside, "mine.avi");
    await copyFile(samples.clip("mpeg4-mp3.avi").path, path);
    const { preroll } = await registerPreroll(context, { path });
    await convert(preroll.id);
    await deletePreroll(context, { id: preroll.id });
    await purgeTrash(later, undefined);
    expect(await readFile(path)).toEqual(await readFile(samples.clip("mpeg4-mp3.avi").path));
  });
});

/** The state that a kill leaves, at each moment. */
describe("a start after a kill", () => {
  async function start(): Promise<void> {
    await settleMoves(context, undefined);
    await settleConversions(context, undefined);
    await clearIncoming();
  }
  async function put(relative: string, text: string): Promise<string> {
    await mkdir(dirname(at(relative)), { recursive: true });
    await writeFile(at(relative), text);
    return at(relative);
  }
  const contents = async () =>
    Object.fromEntries(
      await Promise.all(
        (await videos()).map(async (file) => [file, await readFile(at(file), "utf8")] as const),
      ),
    );

  it("goes on with what was being converted, without its half-made file", async () => {
    const id = await add("wmv2-wma.wmv");
    await convertPrerolls(context, { ids: [id] });
    await database.update(prerollConversions).set({ status: "running", progress: 0.7, attempts: 1 });
    await put("incoming/conversion-1.mp4", "half");
    await start();
    expect(await conversion(id)).toMatchObject({ status: "queued", progress: 0 });
    expect(await videos()).toEqual(["prerolls/Default/wmv2-wma.wmv"]);
    await next();
    expect((await conversion(id)).status).toBe("done");
  });

  it("gives up what ends the process each time", async () => {
    const id = await add("wmv2-wma.wmv");
    await convertPrerolls(context, { ids: [id] });
    await database.update(prerollConversions).set({ status: "running", attempts: conversionAttemptsMax });
    await start();
    expect(await conversion(id)).toMatchObject({
      status: "failed",
      error: expect.stringMatching(/each time/),
    });
    expect(await next()).toEqual({ outcome: "idle" });
  });

  const kept = { prerollId: 1, stands: "original-kept" } as const;
  const aside = { from: "prerolls/Default/a.mp4", to: "originals/1 a.mp4" };
  const into = { from: "incoming/conversion-1.mp4", to: "prerolls/Default/a.mp4" };
  const other = { from: "incoming/conversion-1.mp4", to: "prerolls/Default/b.mp4" };
  const absolute = ({ from, to }: typeof aside) => ({ from: at(from), to: at(to) });
  const original = { "prerolls/Default/a.mp4": "original" };

  it.each<[string, typeof aside, Record<string, string>]>([
    [
      "before the first move",
      into,
      { "prerolls/Default/a.mp4": "original", "incoming/conversion-1.mp4": "new" },
    ],
    [
      "with the first place held",
      into,
      { "prerolls/Default/a.mp4": "original", "originals/1 a.mp4": "", "incoming/conversion-1.mp4": "new" },
    ],
    [
      "with the first copy made between two drives",
      into,
      {
        "prerolls/Default/a.mp4": "original",
        "originals/1 a.mp4": "original",
        "incoming/conversion-1.mp4": "new",
      },
    ],
    ["between the moves", into, { "originals/1 a.mp4": "original", "incoming/conversion-1.mp4": "new" }],
    [
      "with the second place held",
      into,
      { "originals/1 a.mp4": "original", "prerolls/Default/a.mp4": "", "incoming/conversion-1.mp4": "new" },
    ],
    [
      "with the second copy made",
      into,
      {
        "originals/1 a.mp4": "original",
        "prerolls/Default/a.mp4": "new",
        "incoming/conversion-1.mp4": "new",
      },
    ],
    ["after both moves", into, { "originals/1 a.mp4": "original", "prerolls/Default/a.mp4": "new" }],
    [
      "after both moves to another name",
      other,
      { "originals/1 a.mp4": "original", "prerolls/Default/b.mp4": "new" },
    ],
    [
      "before the second move, to a name that a stranger took",
      other,
      {
        "originals/1 a.mp4": "original",
        "prerolls/Default/b.mp4": "a stranger's",
        "incoming/conversion-1.mp4": "new",
      },
    ],
  ])("takes back a swap that was never committed: %s", async (_when, second, files) => {
    await record();
    for (const [file, text] of Object.entries(files)) await put(file, text);
    await noteMove({ ...kept, moves: [absolute(aside), absolute(second)] });
    await start();
    const stranger =
      files["prerolls/Default/b.mp4"] === "a stranger's" ? { "prerolls/Default/b.mp4": "a stranger's" } : {};
    expect(await contents()).toEqual({ ...original, ...stranger });
    await start();
    expect(await contents()).toEqual({ ...original, ...stranger });
  });

  it("leaves a swap alone that was committed", async () => {
    await record();
    await keepOriginal();
    await put("originals/1 a.mp4", "original");
    await put("prerolls/Default/a.mp4", "new");
    await noteMove({ ...kept, moves: [absolute(aside), absolute(into)] });
    await start();
    expect(await contents()).toEqual({ "originals/1 a.mp4": "original", "prerolls/Default/a.mp4": "new" });
  });

  const back = [
    { from: "prerolls/Default/a.mp4", to: "incoming/aside" },
    { from: "originals/1 a.mp4", to: "prerolls/Default/a.mp4" },
  ];

  it.each<[string, Record<string, string>]>([
    ["before the first move", { "prerolls/Default/a.mp4": "new", "originals/1 a.mp4": "original" }],
    ["between the moves", { "incoming/aside": "new", "originals/1 a.mp4": "original" }],
    ["after both moves", { "incoming/aside": "new", "prerolls/Default/a.mp4": "original" }],
  ])("takes back a restoring that was never committed: %s", async (_when, files) => {
    await record();
    await keepOriginal();
    for (const [file, text] of Object.entries(files)) await put(file, text);
    await noteMove({ prerollId: 1, stands: "original-restored", moves: back.map(absolute) });
    await start();
    expect(await contents()).toEqual({ "prerolls/Default/a.mp4": "new", "originals/1 a.mp4": "original" });
  });

  it("clears away what a committed restoring left", async () => {
    await record();
    await put("incoming/aside", "new");
    await put("prerolls/Default/a.mp4", "original");
    await noteMove({ prerollId: 1, stands: "original-restored", moves: back.map(absolute) });
    await start();
    expect(await contents()).toEqual(original);
  });

  async function record(): Promise<void> {
    await database.insert(prerolls).values({
      fileName: "a.mp4",
      path: "Default/a.mp4",
      isManaged: true,
      sha256: "0",
      sizeBytes: 5,
      durationSeconds: 1,
      container: "mp4",
      videoCodec: "h264",
      width: 1,
      height: 1,
    });
  }
  async function keepOriginal(): Promise<void> {
    await database.insert(prerollOriginals).values({
      prerollId: 1,
      fileName: "a.mp4",
      path: "1 a.mp4",
      isManaged: true,
      sha256: "0",
      convertedAt: new Date(),
    });
    expect(
      await database.select().from(prerollOriginals).where(eq(prerollOriginals.prerollId, 1)),
    ).toHaveLength(1);
  }
});
