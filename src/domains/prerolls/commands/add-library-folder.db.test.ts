import { chmod, copyFile, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { libraryFolders } from "@/db/schema/prerolls";
import { addLibraryFolder } from "@/domains/prerolls/commands/add-library-folder";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { removeLibraryFolder } from "@/domains/prerolls/commands/remove-library-folder";
import { scanLibrary } from "@/domains/prerolls/commands/scan-library";
import { listPrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { forgetSingleton } from "@/lib/singleton";
import { systemContext } from "@/platform/context";
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

const _inLibrary = (path: string) => join(data.path, "prerolls", path);
const onNas = (path: string) => join(outside, path);

async function put(sample: string, path: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await copyFile(samples.clip(sample).path, path);
  return path;
}

async function _upload(sample: string, fileName: string, categoryIds: number[] = []): Promise<number> {
  const uploadId = await incomingClip(samples.clip(sample).path, fileName);
  return (await addPreroll(context, { uploadId, categoryIds })).preroll.id;
}

const scan = (options: Parameters<typeof scanLibrary>[1] = {}) => scanLibrary(context, options);

describe("a folder registered in place", () => {
  it("is shown first, and then taken in by its rules", async () => {
    await createCategory(context, { name: "Halloween" });
    await put("h264-aac.mp4", onNas("clips/Halloween/a.mp4"));
    await put("no-sound.mp4", onNas("clips/Winter/deep/b.mp4"));
    await put("vp9-opus.webm", onNas("clips/c.webm"));
    const input = { path: onNas("clips"), createsCategories: true, tags: "nas, prerolls" };
    const { preview, folder } = await addLibraryFolder(context, input);
    expect(folder).toBeNull();
    expect(preview).toMatchObject({ fileCount: 3, newCount: 3, knownCount: 0, problems: [] });
    expect(preview.byCategory).toEqual(
      expect.arrayContaining([
        { id: 1, name: "Halloween", count: 1, isNew: false },
        { id: null, name: "Winter", count: 1, isNew: true },
        { id: null, name: null, count: 1, isNew: false },
      ]),
    );
    expect(await database.select().from(libraryFolders)).toEqual([]);

    const added = await addLibraryFolder(context, { ...input, dryRun: false });
    await scan({ id: added.scan?.id });
    const clips = await listPrerolls(context, {});
    expect(clips.map(({ fileName, category, tags }) => [fileName, category?.name, tags]).sort()).toEqual([
      ["a.mp4", "Halloween", ["nas", "prerolls"]],
      ["b.mp4", "Winter", ["nas", "prerolls"]],
      ["c.webm", undefined, ["nas", "prerolls"]],
    ]);
    expect(clips.every(({ isManaged }) => !isManaged)).toBe(true);
    await expect(addLibraryFolder(context, { path: onNas("clips/Winter") })).rejects.toMatchObject({
      kind: "conflict",
    });

    expect(await removeLibraryFolder(context, { id: 1, clips: "trash" })).toMatchObject({ trashedCount: 3 });
    expect(await listPrerolls(context, {})).toEqual([]);
  });

  it.each([
    ["the data folder", () => data.path, "invalid"],
    ["a folder in it", () => join(data.path, "prerolls"), "invalid"],
    ["/proc", () => "/proc/self", "invalid"],
    ["the root", () => "/", "invalid"],
    ["no folder", () => onNas("nothing"), "not-found"],
    ["a relative path", () => "clips", "invalid"],
  ])("is not %s", async (_what, path, kind) => {
    await expect(addLibraryFolder(context, { path: path() })).rejects.toMatchObject({ kind, field: "path" });
  });

  it("is not a link in a circle, and no link in it is followed", async () => {
    await symlink(onNas("loop"), onNas("loop"));
    await expect(addLibraryFolder(context, { path: onNas("loop") })).rejects.toMatchObject({
      kind: "invalid",
    });
    await put("h264-aac.mp4", onNas("clips/a.mp4"));
    await symlink(onNas("clips"), onNas("clips/again"));
    expect((await addLibraryFolder(context, { path: onNas("clips") })).preview).toMatchObject({
      fileCount: 1,
      skippedCount: 1,
    });
  });

  it.runIf(process.getuid?.() !== 0)("names what it may not read", async () => {
    await put("h264-aac.mp4", onNas("clips/closed/a.mp4"));
    await chmod(onNas("clips/closed"), 0o000);
    try {
      const { preview } = await addLibraryFolder(context, { path: onNas("clips") });
      expect(preview.problems).toEqual([
        { path: onNas("clips/closed"), reason: "Marquee may not read this folder." },
      ]);
    } finally {
      await chmod(onNas("clips/closed"), 0o755);
    }
  });
});
