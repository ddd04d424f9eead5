import { copyFile, mkdir, mkdtemp, readFile, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { libraryScans, prerolls } from "@/db/schema/prerolls";
import { addLibraryFolder } from "@/domains/prerolls/commands/add-library-folder";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import * as inspection from "@/domains/prerolls/commands/inspect-clip";
import { registerPreroll } from "@/domains/prerolls/commands/register-preroll";
import { scanLibrary } from "@/domains/prerolls/commands/scan-library";
import { getPreroll, listPrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { getScanStatus } from "@/domains/prerolls/queries/read-scan";
import { forgetSingleton } from "@/lib/singleton";
import { systemContext } from "@/platform/context";
import { invalid } from "@/platform/errors";
import { inngest } from "@/platform/inngest/client";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { incomingClip } from "@/testing/incoming-clip";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const outside = await mkdtemp(join(tmpdir(), "marquee-nas-"));
const context = systemContext("test", { db: database });

afterAll(() => rm(outside, { recursive: true, force: true }));
beforeEach(async () => {
  await empty();
  await data.empty();
  await rm(outside, { recursive: true, force: true });
  await mkdir(outside);
  forgetSingleton("prerolls.scan-refusals");
  vi.restoreAllMocks();
  vi.spyOn(inngest, "send").mockResolvedValue({ ids: [] });
});

const inLibrary = (path: string) => join(data.path, "prerolls", path);
const onNas = (path: string) => join(outside, path);

async function put(sample: string, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await copyFile(samples.clip(sample).path, path);
  return path;
}

async function upload(sample: string, fileName: string, categoryIds: number[] = []): Promise<number> {
  const uploadId = await incomingClip(samples.clip(sample).path, fileName);
  return (await addPreroll(context, { uploadId, categoryIds })).preroll.id;
}

const scan = (options: Parameters<typeof scanLibrary>[1] = {}) => scanLibrary(context, options);

describe("a scan", () => {
  it("opens no file that is as it was", async () => {
    await upload("h264-aac.mp4", "a.mp4");
    await registerPreroll(context, { path: await put("no-sound.mp4", onNas("b.mp4")) });
    const first = await scan();
    expect(first).toMatchObject({
      status: "done",
      counts: { unchanged: 2, added: 0, changed: 0, missing: 0 },
    });
    const looks = vi.spyOn(inspection, "inspectClip");
    const rows = await database.select().from(prerolls);
    expect(rows.every(({ fileModifiedMs }) => fileModifiedMs !== null)).toBe(true);
    expect((await scan()).counts).toMatchObject({ fileCount: 2, unchanged: 2 });
    expect(looks).not.toHaveBeenCalled();
    expect(await database.select().from(prerolls)).toEqual(rows);
  });

  it("takes in new files, under the category that their folder is called like", async () => {
    const { id } = await createCategory(context, { name: "Christmas" });
    await put("h264-aac.mp4", inLibrary("christmas/deep/new.mp4"));
    await put("no-sound.mp4", inLibrary("Nowhere/plain.mp4"));
    for (const path of [
      ".hidden.mp4",
      "Default/half.mp4.part",
      "thumbnails/x.mp4",
      ".git/y.mp4",
      "Default/note.txt",
    ]) {
      await put("no-sound.mp4", inLibrary(path));
    }
    const { counts } = await scan();
    expect(counts).toMatchObject({ added: 2, problemCount: 0 });
    const clips = await listPrerolls(context, {});
    expect(
      clips.map(({ fileName, category, isManaged }) => [fileName, category?.id, isManaged]).sort(),
    ).toEqual([
      ["new.mp4", id, true],
      ["plain.mp4", undefined, true],
    ]);
    expect((await scan()).counts).toMatchObject({ added: 0, unchanged: 2 });
  });

  it("follows a file that was moved, and keeps what is known of it", async () => {
    const { id: categoryId } = await createCategory(context, { name: "Winter" });
    const id = await upload("h264-aac.mp4", "a.mp4", [categoryId]);
    await mkdir(inLibrary("Elsewhere"));
    await rename(inLibrary("Winter/a.mp4"), inLibrary("Elsewhere/b.mp4"));
    expect((await scan()).counts).toMatchObject({ moved: 1, added: 0, missing: 0, newlyMissing: 0 });
    expect(await getPreroll(context, { id })).toMatchObject({
      path: inLibrary("Elsewhere/b.mp4"),
      fileName: "b.mp4",
      category: { name: "Winter" },
      fileExists: true,
    });
    expect(await listPrerolls(context, {})).toHaveLength(1);
  });

  it("sees the first time already that another file of the same size took the place of a new clip", async () => {
    const id = await upload("h264-aac.mp4", "a.mp4");
    const path = await put("no-sound.mp4", onNas("b.mp4"));
    const { preroll } = await registerPreroll(context, { path });
    for (const file of [inLibrary("Default/a.mp4"), path]) {
      const bytes = await readFile(file);
      // In the middle of the picture, which plays on.
      const middle = Math.floor(bytes.length / 2);
      bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
      await writeFile(file, bytes);
    }
    const before = await Promise.all([id, preroll.id].map((one) => getPreroll(context, { id: one })));
    expect((await scan()).counts).toMatchObject({ changed: 2, unchanged: 0 });
    for (const { id: one, sha256 } of before) {
      expect((await getPreroll(context, { id: one })).sha256).not.toBe(sha256);
    }
  });

  it("reads a file that changed again, and leaves one that was only touched", async () => {
    const changed = await upload("h264-aac.mp4", "a.mp4");
    const touched = await upload("no-sound.mp4", "b.mp4");
    await scan();
    await copyFile(samples.clip("vp9-opus.webm").path, inLibrary("Default/a.mp4"));
    await utimes(inLibrary("Default/b.mp4"), 1_000, 1_000);
    const before = await getPreroll(context, { id: changed });
    expect((await scan()).counts).toMatchObject({ changed: 1, unchanged: 0 });
    const after = await getPreroll(context, { id: changed });
    expect(after.videoCodec).toBe("vp9");
    expect(after.sha256).not.toBe(before.sha256);
    expect(after.thumbnail).not.toBe(before.thumbnail);
    expect(await data.files()).not.toContain(`thumbnails/${before.thumbnail}`);
    const [row] = await database.select().from(prerolls).where(eq(prerolls.id, touched));
    expect(row?.fileModifiedMs).toBe(1_000_000);
    expect((await scan()).counts).toMatchObject({ changed: 0, unchanged: 2 });
  });

  it("says which files are missing, keeps their clips, and takes them back", async () => {
    const id = await upload("h264-aac.mp4", "a.mp4");
    await upload("no-sound.mp4", "b.mp4");
    await rename(inLibrary("Default/a.mp4"), onNas("safe.mp4"));
    const gone = await scan();
    expect(gone.counts).toMatchObject({ newlyMissing: 1, missing: 1, trashed: 0, notTrashed: 1 });
    expect(gone.sentence).toContain("1 clip is missing");
    expect((await getPreroll(context, { id })).missingSince).not.toBeNull();
    expect((await scan()).counts).toMatchObject({ newlyMissing: 0, missing: 1 });
    await rename(onNas("safe.mp4"), inLibrary("Default/a.mp4"));
    expect((await scan()).counts).toMatchObject({ returned: 1, missing: 0 });
    expect((await getPreroll(context, { id })).missingSince).toBeNull();
  });

  it("puts clips without a file into the trash when asked", async () => {
    const id = await upload("h264-aac.mp4", "a.mp4");
    await upload("no-sound.mp4", "b.mp4");
    await rm(inLibrary("Default/a.mp4"));
    expect((await scan({ deleteMissing: true })).counts).toMatchObject({
      trashed: 1,
      missing: 0,
      notTrashed: 0,
    });
    const [row] = await database.select().from(prerolls).where(eq(prerolls.id, id));
    expect(row?.deletedAt).not.toBeNull();
  });

  it("keeps every clip while the storage looks as if it were away", async () => {
    await upload("h264-aac.mp4", "a.mp4");
    await put("no-sound.mp4", onNas("clips/b.mp4"));
    await addLibraryFolder(context, { path: onNas("clips"), dryRun: false });
    await scan();
    // As a mount point looks when its share is gone.
    await rm(onNas("clips/b.mp4"));
    const answer = await scan({ deleteMissing: true });
    expect(answer.counts).toMatchObject({
      trashed: 0,
      missing: 1,
      notTrashed: 1,
      newlyMissing: 0,
      isStorageAway: true,
      awayFolders: [onNas("clips")],
    });
    expect(answer.sentence).toContain("no clip was deleted");
    await rm(onNas("clips"), { recursive: true });
    expect((await scan({ deleteMissing: true })).counts).toMatchObject({ trashed: 0, isStorageAway: true });
    expect((await listPrerolls(context, {})).every(({ missingSince }) => missingSince === null)).toBe(true);
  });

  it("keeps clips that were registered one by one while their folder is not there, or stands empty", async () => {
    await upload("h264-aac.mp4", "a.mp4");
    await registerPreroll(context, { path: await put("no-sound.mp4", onNas("usb/b.mp4")) });
    for (const unplug of [() => rm(onNas("usb/b.mp4")), () => rm(onNas("usb"), { recursive: true })]) {
      await unplug();
      expect((await scan({ deleteMissing: true })).counts).toMatchObject({
        trashed: 0,
        missing: 1,
        awayFolders: [onNas("usb")],
        isStorageAway: true,
      });
    }
    await put("hevc-aac.mp4", onNas("usb/other.mp4"));
    expect((await scan({ deleteMissing: true })).counts).toMatchObject({ trashed: 1, isStorageAway: false });
  });

  it("keeps clips whose folder goes away, or comes back, while the rest is read", async () => {
    for (const name of ["a", "b", "c"]) await put("no-sound.mp4", onNas(`clips/${name}.mp4`));
    await addLibraryFolder(context, { path: onNas("clips"), dryRun: false });
    await scan();
    await put("h264-aac.mp4", onNas("clips/new.mp4"));
    await rm(onNas("clips/a.mp4"));
    vi.spyOn(inspection, "inspectClip").mockImplementationOnce(async () => {
      await put("no-sound.mp4", onNas("clips/a.mp4"));
      throw invalid("This moment it cannot be read.");
    });
    expect((await scan({ deleteMissing: true })).counts).toMatchObject({ trashed: 0 });
    expect(await listPrerolls(context, {})).toHaveLength(3);
  });

  it("leaves one of each content when asked, and hands over its categories", async () => {
    const { id: categoryId } = await createCategory(context, { name: "Winter" });
    const kept = await upload("h264-aac.mp4", "a.mp4");
    await put("h264-aac.mp4", inLibrary("Winter/copy.mp4"));
    expect((await scan()).counts).toMatchObject({ added: 1, duplicates: 1, deduped: 0 });
    expect((await scan({ dedupe: true })).counts).toMatchObject({ duplicates: 0, deduped: 1 });
    const clips = await listPrerolls(context, {});
    expect(clips.map(({ id, categories }) => [id, categories.map((one) => one.id)])).toEqual([
      [kept, [categoryId]],
    ]);
  });

  it("tells bad files by name, takes in the others, and does not open the bad ones twice", async () => {
    await mkdir(inLibrary("Default"));
    await writeFile(inLibrary("Default/bad.mp4"), "no video at all");
    await put("h264-aac.mp4", inLibrary("Default/good.mp4"));
    await symlink("/etc/hostname", inLibrary("Default/link.mp4"));
    const { counts } = await scan();
    expect(counts).toMatchObject({ added: 1, problemCount: 1, skipped: 1 });
    expect(counts.problems[0]?.path).toBe(inLibrary("Default/bad.mp4"));
    const looks = vi.spyOn(inspection, "inspectClip");
    expect((await scan()).counts).toMatchObject({ added: 0, problemCount: 1 });
    expect(looks).not.toHaveBeenCalled();
  });

  it("goes on where it was cut short", async () => {
    await put("h264-aac.mp4", inLibrary("Default/a.mp4"));
    await put("no-sound.mp4", inLibrary("Default/b.mp4"));
    const [row] = await database
      .insert(libraryScans)
      .values({ counts: {}, startedBy: "test", startedAt: new Date() })
      .returning();
    const id = row?.id ?? 0;
    expect(await scan({ id, budgetSeconds: 0.000001 })).toMatchObject({ status: "running" });
    expect(await scan({ id })).toMatchObject({ id, status: "done", counts: { added: 2, unchanged: 0 } });
    // One that nobody works on any more is taken up instead of a second one.
    await database.update(libraryScans).set({ status: "running" });
    expect((await scan()).id).toBe(id);
    expect(await getScanStatus(context, undefined)).toMatchObject({ scan: { id }, autoScanMinutes: 15 });
  });

  it("ends with a sentence when the folder goes away in the middle", async () => {
    await put("h264-aac.mp4", onNas("clips/a.mp4"));
    await put("no-sound.mp4", onNas("clips/b.mp4"));
    await addLibraryFolder(context, { path: onNas("clips"), dryRun: false });
    vi.spyOn(inspection, "inspectClip").mockImplementation(async () => {
      await rm(onNas("clips"), { recursive: true, force: true });
      throw new Error("EIO");
    });
    const answer = await scan();
    expect(answer.status).toBe("failed");
    expect(answer.error).toContain(`The folder ${onNas("clips")} went away`);
    expect(await listPrerolls(context, {})).toEqual([]);
  });

  it("leaves alone what was taken out of the library and still lies there", async () => {
    await put("h264-aac.mp4", onNas("clips/a.mp4"));
    await put("no-sound.mp4", onNas("clips/b.mp4"));
    await addLibraryFolder(context, { path: onNas("clips"), dryRun: false });
    await scan();
    await deletePreroll(context, { id: 1 });
    expect((await scan()).counts).toMatchObject({ added: 0 });
    expect(await listPrerolls(context, {})).toHaveLength(1);
  });
});
