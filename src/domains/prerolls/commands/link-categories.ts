import { and, eq, notInArray, sql } from "drizzle-orm";
import { prerollCategories } from "@/db/schema/prerolls";
import type { CategoryChoice } from "@/domains/prerolls/core/next-categories";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import type { Context } from "@/platform/context";

/** The categories a clip has now. */
export async function readLinks(db: Context["db"], prerollId: number): Promise<CategoryChoice> {
  const rows = await db
    .select({ id: prerollCategories.categoryId, isPrimary: prerollCategories.isPrimary })
    .from(prerollCategories)
    .where(eq(prerollCategories.prerollId, prerollId))
    .orderBy(sql`${prerollCategories.isPrimary} desc`, prerollCategories.categoryId);
  return { ids: rows.map((row) => row.id), primaryId: rows.find((row) => row.isPrimary)?.id ?? null };
}

/**
 * Gives a clip exactly these categories; where it is new it comes last. Throws `not-found` for one that was deleted
 * since it was looked up. Call it under the library's lock, which the deletion of a category takes as well.
 */
export async function linkCategories(
  db: Context["db"],
  prerollId: number,
  { ids, primaryId }: CategoryChoice,
): Promise<void> {
  await requireCategories(db, ids);
  const ofClip = eq(prerollCategories.prerollId, prerollId);
  await db
    .delete(prerollCategories)
    .where(ids.length === 0 ? ofClip : and(ofClip, notInArray(prerollCategories.categoryId, ids)));
  // First nobody is primary: the index allows one at any moment.
  await db.update(prerollCategories).set({ isPrimary: false }).where(ofClip);
  for (const categoryId of ids) {
    const isPrimary = categoryId === primaryId;
    const last = sql`(select coalesce(max(position) + 1, 0) from preroll_categories where category_id = ${categoryId})`;
    await db
      .insert(prerollCategories)
      .values({ prerollId, categoryId, isPrimary, position: last })
      .onConflictDoUpdate({
        target: [prerollCategories.prerollId, prerollCategories.categoryId],
        set: { isPrimary },
      });
  }
}
