import { and, inArray, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import type { ImportPlan } from "@/domains/sequences/core/share/resolve-import";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

/** Throws `not-found`, with the field, when a plan names a category or a clip that is not in the library. */
export async function requireChosen(db: Context["db"], { categories, clips }: ImportPlan): Promise<void> {
  await requireCategories(db, existingIds(categories));
  const ids = existingIds(clips);
  if (ids.length === 0) return;
  const rows = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(and(inArray(prerolls.id, ids), isNull(prerolls.deletedAt)));
  const found = new Set(rows.map((row) => row.id));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound(`There is no clip ${missing}.`, { field: "choices.clips" });
}

function existingIds(targets: ReadonlyMap<string, { kind: string; id?: number }>): number[] {
  return [...new Set([...targets.values()].flatMap((target) => target.id ?? []))];
}
