import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { prerollCategories, prerolls } from "@/db/schema/prerolls";
import { prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { PlayableClip } from "@/domains/prerolls/schema/preroll";
import type { Context } from "@/platform/context";

/**
 * What can play, by category: clips that are switched on and not in the trash, in the category's own order. A
 * category without any is in the answer with an empty list.
 */
export async function clipsOfCategories(
  db: Context["db"],
  categoryIds: readonly number[],
): Promise<Map<number, PlayableClip[]>> {
  const clips = new Map<number, PlayableClip[]>(categoryIds.map((id) => [id, []]));
  if (clips.size === 0) return clips;
  const rows = await db
    .select({ categoryId: prerollCategories.categoryId, preroll: prerolls })
    .from(prerollCategories)
    .innerJoin(prerolls, eq(prerolls.id, prerollCategories.prerollId))
    .where(
      and(
        inArray(prerollCategories.categoryId, [...clips.keys()]),
        eq(prerolls.isEnabled, true),
        isNull(prerolls.deletedAt),
      ),
    )
    .orderBy(asc(prerollCategories.position), asc(prerolls.id));
  for (const { categoryId, preroll } of rows) {
    clips.get(categoryId)?.push({
      id: preroll.id,
      fileName: preroll.fileName,
      displayName: preroll.displayName,
      absolutePath: prerollFile(preroll),
      durationSeconds: preroll.durationSeconds,
      thumbnail: preroll.thumbnail,
    });
  }
  return clips;
}
