import { asc, eq, inArray } from "drizzle-orm";
import { categories } from "@/db/schema/prerolls";
import { sequenceBlockClips, sequenceBlocks } from "@/db/schema/sequences";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import type { Context } from "@/platform/context";

export interface StoredBlock {
  key: string;
  plan: PlannedBlock;
  /** Of a random block with a category of its own. */
  category: { id: number; name: string } | null;
}

type BlockRow = typeof sequenceBlocks.$inferSelect;

/** The blocks of sequences in their order, by the sequence: two queries, however many there are. */
export async function readBlocks(
  db: Context["db"],
  sequenceIds: readonly number[],
): Promise<Map<number, StoredBlock[]>> {
  const found = new Map<number, StoredBlock[]>(sequenceIds.map((id) => [id, []]));
  if (found.size === 0) return found;
  const ids = [...found.keys()];
  const [rows, clips] = await Promise.all([
    db
      .select({ block: sequenceBlocks, category: { id: categories.id, name: categories.name } })
      .from(sequenceBlocks)
      .leftJoin(categories, eq(categories.id, sequenceBlocks.categoryId))
      .where(inArray(sequenceBlocks.sequenceId, ids))
      .orderBy(asc(sequenceBlocks.sequenceId), asc(sequenceBlocks.position)),
    db
      .select()
      .from(sequenceBlockClips)
      .where(inArray(sequenceBlockClips.sequenceId, ids))
      .orderBy(asc(sequenceBlockClips.position)),
  ]);
  const clipsOf = new Map<string, number[]>();
  for (const { sequenceId, blockPosition, prerollId } of clips) {
    const place = `${sequenceId}/${blockPosition}`;
    const held = clipsOf.get(place);
    if (held) held.push(prerollId);
    else clipsOf.set(place, [prerollId]);
  }
  for (const { block, category } of rows) {
    const prerollIds = clipsOf.get(`${block.sequenceId}/${block.position}`) ?? [];
    found.get(block.sequenceId)?.push({ key: block.key, plan: toPlan(block, prerollIds), category });
  }
  return found;
}

function toPlan(row: BlockRow, prerollIds: number[]): PlannedBlock {
  const { key, type } = row;
  const count = row.count ?? 1;
  switch (type) {
    case "random": {
      const isCategoryGone = row.categoryId === null && !row.drawsFromSchedule;
      return { type, key, count, categoryId: row.categoryId, isCategoryGone };
    }
    case "fixed":
      return { type, key, prerollIds };
    case "trailers":
      return { type, key, count, source: row.source ?? "both", mode: row.mode ?? "random" };
    case "coming-soon-list":
      return { type, key, layout: row.layout ?? "grid" };
    case "dynamic-intro":
      return { type, key, template: row.template ?? "", theme: row.theme ?? "" };
  }
}
