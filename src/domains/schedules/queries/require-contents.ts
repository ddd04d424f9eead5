import { eq, inArray } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { sequences } from "@/db/schema/sequences";
import type { ScheduleRule } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

/**
 * Throws `not-found`, with the field, for a category or a sequence that does not exist. Holds both until the
 * transaction ends, so that they cannot be deleted between the check and the write.
 */
export async function requireContents(
  db: Context["db"],
  wanted: Pick<ScheduleRule, "categoryId" | "fallbackCategoryId" | "sequenceId">,
): Promise<void> {
  const ids = [wanted.categoryId, wanted.fallbackCategoryId].filter((id) => id !== null);
  const found = ids.length === 0 ? [] : await heldCategories(db, ids);
  for (const field of ["categoryId", "fallbackCategoryId"] as const) {
    const id = wanted[field];
    if (id !== null && !found.includes(id)) throw notFound(`There is no category ${id}.`, { field });
  }
  if (wanted.sequenceId !== null && !(await isSequence(db, wanted.sequenceId))) {
    throw notFound(`There is no sequence ${wanted.sequenceId}.`, { field: "sequenceId" });
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

async function isSequence(db: Context["db"], id: number): Promise<boolean> {
  const rows = await db
    .select({ id: sequences.id })
    .from(sequences)
    .where(eq(sequences.id, id))
    .for("key share");
  return rows.length > 0;
}
