import { sequences } from "@/db/schema/sequences";
import { storeBlocks } from "@/domains/sequences/commands/store-blocks";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import type { Context } from "@/platform/context";

export interface NewSequence {
  name: string;
  description?: string | null;
  isInline?: boolean;
  blocks: readonly PlannedBlock[];
}

/** Stores a new sequence with its blocks; answers its id. Call it inside of a transaction. */
export async function insertSequence(
  { db, clock }: Pick<Context, "db" | "clock">,
  { blocks, description, ...fields }: NewSequence,
  options: { field?: string; copyOf?: number } = {},
): Promise<number> {
  const now = clock.now();
  const [row] = await db
    .insert(sequences)
    .values({ ...fields, description: description || null, createdAt: now, updatedAt: now })
    .returning({ id: sequences.id });
  if (!row) throw new Error("insert answered no row");
  await storeBlocks(db, row.id, blocks, options);
  return row.id;
}
