import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import { libraryFolders, prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { strayThumbnailHours, trashDays } from "@/domains/prerolls/constants";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import { dayMs, hourMs } from "@/lib/day-ms";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { libraryEntry } from "@/platform/files/library-path";

/**
 * Ends what has lain in the trash for 30 days, files and kept originals first, and removes pictures that belong to no
 * clip.
 */
export const purgeTrash = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  async ({ db, clock, afterCommit }) => {
    const now = clock.now();
    const since = new Date(now.getTime() - trashDays * dayMs);
    const expired = and(isNotNull(prerolls.deletedAt), lt(prerolls.deletedAt, since), sql`not ${isWatched}`);
    const purgedIds = await db.transaction(async (transaction) => {
      // Nobody brings one back while it goes.
      await lockLibrary(transaction);
      const rows = await transaction.select().from(prerolls).where(expired).for("update");
      for (const row of rows) {
        if (row.isManaged) await rm(prerollFile(row), { force: true });
        await removeOriginal(transaction, row.id);
        await removePictures(row);
        await transaction.delete(prerolls).where(eq(prerolls.id, row.id));
      }
      return rows.map((row) => row.id);
    });
    if (purgedIds.length > 0) announceClips({ afterCommit }, purgedIds);
    return { purgedCount: purgedIds.length, strayThumbnailCount: await removeStrays(db, now) };
  },
);

/** In a folder that scans look through: forgotten, its file would be taken in anew as if nobody had taken it out. */
const isWatched = sql`(not ${prerolls.isManaged} and exists (
  select 1 from ${libraryFolders} where starts_with(${prerolls.path}, ${libraryFolders.path} || '/')))`;

/** What was registered in place is not ours to remove. */
async function removeOriginal(db: Context["db"], prerollId: number): Promise<void> {
  const [original] = await db
    .select()
    .from(prerollOriginals)
    .where(eq(prerollOriginals.prerollId, prerollId));
  if (!original?.isManaged) return;
  await rm(await libraryEntry(dataFolder("originals"), original.path), { force: true });
}

async function removeStrays(db: Context["db"], now: Date): Promise<number> {
  const folder = dataFolder("thumbnails");
  const old = await olderThan(folder, now.getTime() - strayThumbnailHours * hourMs);
  if (old.length === 0) return 0;
  // All of them: the names of a large library's pictures are more values than PostgreSQL takes in a question.
  const rows = await db
    .select({ thumbnail: prerolls.thumbnail, filmstrip: prerolls.filmstrip })
    .from(prerolls);
  const owned = new Set(rows.flatMap((row) => [row.thumbnail, row.filmstrip]));
  const strays = old.filter((name) => !owned.has(name));
  await Promise.all(strays.map((name) => rm(join(folder, name), { force: true })));
  return strays.length;
}

async function olderThan(folder: string, timeMs: number): Promise<string[]> {
  const names = await readdir(folder);
  const ages = await Promise.all(
    names.map(async (name) => ({
      name,
      mtimeMs: (await stat(join(folder, name)).catch(() => null))?.mtimeMs,
    })),
  );
  return ages.flatMap(({ name, mtimeMs }) => (mtimeMs !== undefined && mtimeMs < timeMs ? [name] : []));
}
