import { lstat, mkdir, readdir, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { purgeTrash } from "@/domains/prerolls/commands/purge-trash";
import { restorePreroll } from "@/domains/prerolls/commands/restore-preroll";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { libraryStage } from "@/testing/library-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { add, clock, context, data, samples, videos } = await libraryStage();

beforeEach(async () => {
  await createCategory(context, { name: "Christmas" });
});

/** As tools do that make room, and people who move a file to another drive. */
async function replaceByLink(file: string, target: string): Promise<void> {
  const path = join(data.path, "prerolls", file);
  await rm(path);
  await symlink(target, path);
}

describe("a clip whose file became a link", () => {
  it("goes to the trash and comes back without touching what the link leads to", async () => {
    await add("a.mp4");
    await add("b.mp4", [1], "no-sound.mp4");
    await replaceByLink("Christmas/a.mp4", join(data.path, "prerolls/Christmas/b.mp4"));
    const isLink = async (file: string) => (await lstat(join(data.path, file))).isSymbolicLink();
    await updatePreroll(context, { id: 1, fileName: "c.mp4" });
    expect(await isLink("prerolls/Christmas/c.mp4")).toBe(true);
    await deletePreroll(context, { id: 1 });
    expect(await isLink("trash/1.mp4")).toBe(true);
    await restorePreroll(context, { id: 1 });
    expect(await isLink("prerolls/Christmas/c.mp4")).toBe(true);
    expect(await videos()).toEqual(["prerolls/Christmas/b.mp4"]);
  });

  it("can be deleted and brought back when the link leads nowhere, or when a folder took its place", async () => {
    await add("a.mp4");
    await replaceByLink("Christmas/a.mp4", "a.mp4");
    await deletePreroll(context, { id: 1 });
    expect(await readdir(join(data.path, "trash"))).toEqual(["1.mp4"]);
    await restorePreroll(context, { id: 1 });
    expect(await readdir(join(data.path, "trash"))).toEqual([]);
    await rm(join(data.path, "prerolls/Christmas/a.mp4"));
    await mkdir(join(data.path, "prerolls/Christmas/a.mp4"));
    await deletePreroll(context, { id: 1 });
    expect((await restorePreroll(context, { id: 1 })).missingSince).not.toBeNull();
  });

  it("can be deleted when the link leads out of the library, and what it leads to stays", async () => {
    await add("a.mp4");
    await replaceByLink("Christmas/a.mp4", samples.clip("h264-aac.mp4").path);
    await deletePreroll(context, { id: 1 });
    clock.set("2027-02-01T12:00:00Z");
    await purgeTrash(context, undefined);
    expect(await videos()).toEqual([]);
    expect((await stat(samples.clip("h264-aac.mp4").path)).size).toBeGreaterThan(0);
  });
});
