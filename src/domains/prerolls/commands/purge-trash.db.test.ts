import { readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { libraryFolders, prerollCategories, prerolls } from "@/db/schema/prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { purgeTrash } from "@/domains/prerolls/commands/purge-trash";
import { libraryStage } from "@/testing/library-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { add, clock, context, data, database, videos } = await libraryStage();

it("the trash is emptied of what is older than 30 days, and of pictures without a clip", async () => {
  await createCategory(context, { name: "Christmas" });
  await add("a.mp4", [1], "h264-aac.mp4");
  await add("b.mp4", [1], "no-sound.mp4");
  await deletePreroll(context, { id: 1 });
  clock.set("2026-12-20T12:00:00Z");
  await deletePreroll(context, { id: 2 });
  clock.set("2027-01-05T12:00:00Z");
  expect(await purgeTrash(context, undefined)).toEqual({ purgedCount: 1, strayThumbnailCount: 0 });
  expect(await videos()).toEqual(["trash/2.mp4"]);
  expect(await database.select({ id: prerolls.id }).from(prerolls)).toEqual([{ id: 2 }]);
  expect(await database.select().from(prerollCategories).where(eq(prerollCategories.prerollId, 1))).toEqual(
    [],
  );

  const stray = join(data.path, "thumbnails/stray.jpg");
  await writeFile(stray, "");
  const before = new Date("2027-01-03T12:00:00Z");
  await utimes(stray, before, before);
  expect(await purgeTrash(context, undefined)).toMatchObject({ strayThumbnailCount: 1 });
  expect(await readdir(join(data.path, "thumbnails"))).toHaveLength(1);
});

it("a clip taken out of a folder that is looked through is not forgotten while the folder is", async () => {
  const watched = { path: "/nas/clips/a.mp4", isManaged: false };
  const elsewhere = { path: "/nas/clips2/b.mp4", isManaged: false };
  for (const place of [watched, elsewhere]) {
    await database.insert(prerolls).values({
      ...place,
      fileName: "a.mp4",
      sha256: "x",
      sizeBytes: 1,
      durationSeconds: 1,
      container: "mp4",
      videoCodec: "h264",
      width: 1,
      height: 1,
      deletedAt: new Date("2026-01-01T00:00:00Z"),
    });
  }
  await database.insert(libraryFolders).values({ path: "/nas/clips" });
  expect(await purgeTrash(context, undefined)).toMatchObject({ purgedCount: 1 });
  expect((await database.select().from(prerolls)).map(({ path }) => path)).toEqual([watched.path]);
  await database.delete(libraryFolders);
  expect(await purgeTrash(context, undefined)).toMatchObject({ purgedCount: 1 });
});
