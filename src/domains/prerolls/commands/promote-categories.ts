import { inArray, sql } from "drizzle-orm";
import { prerollCategories } from "@/db/schema/prerolls";
import type { Context } from "@/platform/context";

/** Gives each of these clips that has categories and no primary one the first of them. Files stay where they are. */
export async function promoteCategories(db: Context["db"], prerollIds: readonly number[]): Promise<void> {
  if (prerollIds.length === 0) return;
  const orphans = db
    .select({
      prerollId: prerollCategories.prerollId,
      categoryId: sql<number>`min(${prerollCategories.categoryId})`.as("first_id"),
    })
    .from(prerollCategories)
    .where(inArray(prerollCategories.prerollId, [...prerollIds]))
    .groupBy(prerollCategories.prerollId)
    .having(sql`not bool_or(${prerollCategories.isPrimary})`)
    .as("orphans");
  await db
    .update(prerollCategories)
    .set({ isPrimary: true })
    .from(orphans)
    .where(
      sql`${prerollCategories.prerollId} = ${orphans.prerollId} and ${prerollCategories.categoryId} = ${orphans.categoryId}`,
    );
}
