import { inArray } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { expandSequence, type RollOptions } from "@/domains/sequences/core/expand";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import { readPlayableClips } from "@/domains/sequences/queries/read-playable-clips";
import { readPools } from "@/domains/sequences/queries/read-pools";
import type { ExpandedSequence, SequenceRequest } from "@/domains/sequences/schema";
import type { Context } from "@/platform/context";

export interface RollRequest extends RollOptions {
  blocks: readonly PlannedBlock[];
}
type Rolled = Pick<ExpandedSequence, "clips" | "warnings">;

/** Rolls lists of blocks; of large categories only the numbers are read, and of the chosen clips the rest. */
export async function expandBlocks(db: Context["db"], requests: readonly RollRequest[]): Promise<Rolled[]> {
  const defaults = requests.map((request) => request.defaultCategoryId).filter((id) => id !== null);
  const blocks = requests.flatMap((request) => request.blocks);
  const pools = await readPools(db, blocks, { defaultCategoryIds: defaults });
  const rolls = requests.map((request) => expandSequence(request.blocks, pools, request));
  const chosen = rolls.flatMap((roll) => roll.clips.map((clip) => clip.id));
  const playable = await readPlayableClips(db, chosen);
  return rolls.map(({ clips, warnings }) => ({
    clips: clips.flatMap(({ id, blockIndex }) => {
      const clip = playable.get(id);
      return clip ? [{ ...clip, blockIndex }] : [];
    }),
    warnings,
  }));
}

/**
 * Rolls stored sequences for the programme, one answer for each request, in its order. A sequence that was deleted
 * plays nothing and says so.
 */
export async function expandSequences(
  db: Context["db"],
  requests: readonly SequenceRequest[],
): Promise<ExpandedSequence[]> {
  if (requests.length === 0) return [];
  const ids = [...new Set(requests.map((request) => request.sequenceId))];
  const [rows, blocks] = await Promise.all([
    db
      .select({ id: sequences.id, name: sequences.name, deletedAt: sequences.deletedAt })
      .from(sequences)
      .where(inArray(sequences.id, ids)),
    readBlocks(db, ids),
  ]);
  const known = new Map(rows.map((row) => [row.id, row]));
  const isThere = (id: number) => known.get(id)?.deletedAt === null;
  const rolls = await expandBlocks(
    db,
    requests.map(({ sequenceId, ...options }) => ({
      ...options,
      blocks: isThere(sequenceId) ? (blocks.get(sequenceId) ?? []).map((block) => block.plan) : [],
    })),
  );
  return requests.map(({ sequenceId }, index) => {
    const row = known.get(sequenceId);
    const { clips, warnings } = rolls[index] as Rolled;
    if (row && isThere(sequenceId)) return { sequenceId, name: row.name, clips, warnings };
    const gone = row
      ? `The sequence ${row.name} was deleted: bring it back, or choose something else.`
      : "A sequence that should play no longer exists.";
    return { sequenceId, name: null, clips: [], warnings: [gone] };
  });
}
