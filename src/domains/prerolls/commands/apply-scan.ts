import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { libraryFolders, prerolls } from "@/db/schema/prerolls";
import type { LibraryRoot } from "@/domains/prerolls/queries/library-roots";
import { placeOfFile } from "@/domains/prerolls/queries/preroll-file";
import type { ScannedClip } from "@/domains/prerolls/queries/read-scanned-clips";
import type { Context } from "@/platform/context";
import { whichExist } from "@/platform/files/which-exist";

/** Rows that one statement changes. */
const batchLength = 1_000;

interface Sighting {
  id: number;
  modifiedMs: number;
}

/** These clips' files are there, as they were: notes when they were changed last, and that they are not missing. */
export async function applySightings(db: Context["db"], sightings: readonly Sighting[]): Promise<void> {
  for (let start = 0; start < sightings.length; start += batchLength) {
    const batch = JSON.stringify(sightings.slice(start, start + batchLength));
    await db.execute(sql`
      update ${prerolls} set file_modified_ms = seen."modifiedMs", missing_since = null
      from jsonb_to_recordset(${batch}::jsonb) as seen(id int, "modifiedMs" bigint)
      where ${prerolls.id} = seen.id and ${prerolls.deletedAt} is null`);
  }
}

/** These clips' files are gone; those that were moved meanwhile are not. Answers how many are missing since now. */
export async function markMissing(
  { db, clock }: Pick<Context, "db" | "clock">,
  lost: readonly ScannedClip[],
): Promise<number> {
  const news = lost.filter(({ isMissing }) => !isMissing);
  if (news.length === 0) return 0;
  const there = await whichExist(news.map(({ path }) => path));
  let count = 0;
  for (let start = 0; start < news.length; start += batchLength) {
    const batch = news.slice(start, start + batchLength).filter(({ path }) => !there.has(path));
    if (batch.length === 0) continue;
    const marked = await db
      .update(prerolls)
      .set({ missingSince: clock.now() })
      .where(
        and(
          inArray(
            prerolls.id,
            batch.map(({ id }) => id),
          ),
          inArray(
            prerolls.path,
            batch.map(({ path }) => placeOfFile(path).path),
          ),
          isNull(prerolls.missingSince),
          isNull(prerolls.deletedAt),
        ),
      )
      .returning({ id: prerolls.id });
    count += marked.length;
  }
  return count;
}

/** These folders were looked through to the end. */
export async function noteScanned(
  { db, clock }: Pick<Context, "db" | "clock">,
  roots: readonly LibraryRoot[],
): Promise<void> {
  for (const { id } of roots) {
    if (id === null) continue;
    await db.update(libraryFolders).set({ scannedAt: clock.now() }).where(eq(libraryFolders.id, id));
  }
}
