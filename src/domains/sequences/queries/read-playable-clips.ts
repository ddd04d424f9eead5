import { inArray } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { Context } from "@/platform/context";

/** These clips as the programme plays them, by their ids; one query. */
export async function readPlayableClips(
  db: Context["db"],
  ids: readonly number[],
): Promise<Map<number, PlayableClip>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: prerolls.id,
      fileName: prerolls.fileName,
      displayName: prerolls.displayName,
      path: prerolls.path,
      isManaged: prerolls.isManaged,
      deletedAt: prerolls.deletedAt,
      durationSeconds: prerolls.durationSeconds,
      thumbnail: prerolls.thumbnail,
    })
    .from(prerolls)
    .where(inArray(prerolls.id, [...new Set(ids)]));
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        fileName: row.fileName,
        displayName: row.displayName,
        absolutePath: prerollFile(row),
        durationSeconds: row.durationSeconds,
        thumbnail: row.thumbnail,
      },
    ]),
  );
}
