import { inArray } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import type { ScheduleRule } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

/**
 * Throws `not-found`, with the field, for a category that does not exist. Holds those that do until the transaction
 * ends, so that they cannot be deleted between the check and the write.
 */
export async function requireCategories(
  db: Context["db"],
  wanted: Pick<ScheduleRule, "categoryId" | "fallbackCategoryId">,
): Promise<void> {
  const ids = [wanted.categoryId, wanted.fallbackCategoryId].filter((id) => id !== null);
  const found = ids.length === 0 ? [] : await heldCategories(db, ids);
  for (const field of ["categoryId", "fallbackCategoryId"] as const) {
    const id = wanted[field];
    if (id !== null && !found.includes(id)) throw notFound(`There is no category ${id}.`, { field });
  }
}

async function heldCategories(db: Context["db"], ids: number[]): Promise<number[]> {
  const rows = await db
    .select({ id: categories.id })
    .from(categories)
    .where(inArray(categories.id, ids))
    .for("key share");
  return rows.map((row) => row.id);
}
