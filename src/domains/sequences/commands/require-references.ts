import { inArray } from "drizzle-orm";
import { categories, prerolls } from "@/db/schema/prerolls";
import type { SequenceBlock } from "@/domains/sequences/schema";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";

interface Reference {
  id: number;
  field: string;
}

export interface ReferenceOptions {
  /** Where the blocks stand in the input, for complaints. */
  field: string;
  /** Clips that the blocks may name although they lie in the trash: they stood there before. */
  keptClipIds: ReadonlySet<number>;
}

/**
 * Throws `not-found`, with the field, for a category or a clip that does not exist. Holds them until the transaction
 * ends, so that they cannot be deleted between the check and the write.
 */
export async function requireReferences(
  db: Context["db"],
  blocks: readonly SequenceBlock[],
  { field, keptClipIds }: ReferenceOptions,
): Promise<void> {
  const wantedCategories: Reference[] = [];
  const wantedClips: Reference[] = [];
  blocks.forEach((block, index) => {
    const at = `${field}.${index}`;
    if (block.type === "random" && block.categoryId !== null) {
      wantedCategories.push({ id: block.categoryId, field: `${at}.categoryId` });
    }
    if (block.type === "fixed") {
      block.prerollIds.forEach((id, place) => {
        wantedClips.push({ id, field: `${at}.prerollIds.${place}` });
      });
    }
  });
  requireAll("category", wantedCategories, await existingCategories(db, wantedCategories));
  requireAll("clip", wantedClips, await existingClips(db, wantedClips, keptClipIds));
}

function requireAll(what: string, wanted: readonly Reference[], found: ReadonlySet<number>): void {
  const missing = wanted.find(({ id }) => !found.has(id));
  if (missing) throw notFound(`There is no ${what} ${missing.id}.`, { field: missing.field });
}

async function existingCategories(db: Context["db"], wanted: Reference[]): Promise<Set<number>> {
  if (wanted.length === 0) return new Set();
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const rows = await db
    .select({ id: categories.id })
    .from(categories)
    .where(inArray(categories.id, ids))
    .for("key share");
  return new Set(rows.map((row) => row.id));
}

async function existingClips(
  db: Context["db"],
  wanted: Reference[],
  keptIds: ReadonlySet<number>,
): Promise<Set<number>> {
  if (wanted.length === 0) return new Set();
  const ids = [...new Set(wanted.map(({ id }) => id))];
  const rows = await db
    .select({ id: prerolls.id, deletedAt: prerolls.deletedAt })
    .from(prerolls)
    .where(inArray(prerolls.id, ids))
    .for("key share");
  return new Set(rows.filter((row) => row.deletedAt === null || keptIds.has(row.id)).map((row) => row.id));
}
