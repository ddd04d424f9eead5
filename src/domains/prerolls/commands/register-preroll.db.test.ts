import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { registerPreroll } from "@/domains/prerolls/commands/register-preroll";
import { restorePreroll } from "@/domains/prerolls/commands/restore-preroll";
import { systemContext } from "@/platform/context";
import { exists } from "@/platform/files/which-exist";
import { makeClips } from "@/testing/clips/make-clips";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const samples = await makeClips();
const context = systemContext("test", { db: database });
const shelf = await mkdtemp(join(tmpdir(), "marquee-shelf-"));
afterAll(() => rm(shelf, { recursive: true, force: true }));

beforeEach(async () => {
  await empty();
  await data.empty();
});

async function lay(path: string, sample = "h264-aac.mp4"): Promise<string> {
  await mkdir(join(path, ".."), { recursive: true });
  await copyFile(samples.clip(sample).path, path);
  return path;
}

describe("registerPreroll", () => {
  it("takes a video where it lies and does not touch it, not even when the clip is deleted", async () => {
    const path = await lay(join(shelf, "snow_fall-2.mp4"));
    await createCategory(context, { name: "Winter" });
    const { alreadyExists, preroll } = await registerPreroll(context, { path, categoryId: 1, tags: ["x"] });
    expect(alreadyExists).toBe(false);
    expect(preroll).toMatchObject({
      path,
      isManaged: false,
      fileName: "snow_fall-2.mp4",
      displayName: "Snow Fall 2",
      tags: ["x"],
      category: { id: 1, name: "Winter" },
      videoCodec: "h264",
      fileExists: true,
    });
    await deletePreroll(context, { id: 1 });
    expect(await exists(path)).toBe(true);
    expect(await restorePreroll(context, { id: 1 })).toMatchObject({ path, deletedAt: null });
  });

  it("says so when the path is known, also when two ask at once", async () => {
    const path = await lay(join(shelf, "a.mp4"));
    const both = await Promise.all([registerPreroll(context, { path }), registerPreroll(context, { path })]);
    expect(both.map((one) => one.alreadyExists).sort()).toEqual([false, true]);
    expect(await registerPreroll(context, { path: join(shelf, "x/../a.mp4") })).toMatchObject({
      alreadyExists: true,
      preroll: { id: 1 },
    });
    expect(await database.select().from(prerolls)).toHaveLength(1);
    expect(await data.files()).toHaveLength(1);
  });

  it("makes a managed clip of a file that somebody put into the library", async () => {
    const path = await lay(join(data.path, "prerolls/Mine/b.mp4"));
    const { preroll } = await registerPreroll(context, { path });
    expect(preroll).toMatchObject({ isManaged: true, path, fileExists: true });
  });

  it("refuses what is no file, no video, no whole path, a link, or a folder of our own", async () => {
    await writeFile(join(shelf, "text.mp4"), "not a film");
    await mkdir(join(shelf, "folder.mp4"), { recursive: true });
    await symlink(await lay(join(shelf, "real.mp4")), join(shelf, "link.mp4"));
    const inTrash = await lay(join(data.path, "trash/9.mp4"));
    const refusal = (path: string) => registerPreroll(context, { path }).catch((error) => error.kind);
    expect(await refusal("/etc/hostname")).toBe("invalid");
    expect(await refusal("clips/a.mp4")).toBe("invalid");
    expect(await refusal("")).toBe("invalid");
    expect(await refusal("/tmp/a\u0000.mp4")).toBe("invalid");
    expect(await refusal(join(shelf, "nowhere.mp4"))).toBe("not-found");
    expect(await refusal(join(shelf, "text.mp4"))).toBe("invalid");
    expect(await refusal(join(shelf, "text.mp4/a.mp4"))).toBe("not-found");
    expect(await refusal(join(shelf, "folder.mp4"))).toBe("invalid");
    expect(await refusal(join(shelf, "link.mp4"))).toBe("invalid");
    expect(await refusal(inTrash)).toBe("invalid");
    expect(
      await registerPreroll(context, { path: join(shelf, "real.mp4"), categoryId: 5 }).catch((e) => e.kind),
    ).toBe("not-found");
    expect(await database.select().from(prerolls)).toEqual([]);
  });

  it("does not bring back a clip whose file was registered anew", async () => {
    const path = await lay(join(shelf, "again.mp4"));
    await registerPreroll(context, { path });
    await deletePreroll(context, { id: 1 });
    expect(await registerPreroll(context, { path })).toMatchObject({
      alreadyExists: false,
      preroll: { id: 2 },
    });
    await expect(restorePreroll(context, { id: 1 })).rejects.toMatchObject({ kind: "conflict" });
  });
});
