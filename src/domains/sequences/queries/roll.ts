import { expandBlocks, type RollRequest } from "@/domains/sequences/queries/expand-sequences";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { type Roll, rollBlocksInput, rollSequenceInput } from "@/domains/sequences/schema";
import { clipName } from "@/lib/clip-name";
import type { Context } from "@/platform/context";
import { query } from "@/platform/query";

/** Blocks that nobody saved yet, as they would play with this seed. */
export const rollBlocks = query({ scope: "sequences:read", input: rollBlocksInput }, ({ db }, request) =>
  roll(db, request),
);

/** A stored sequence, as it would play with this seed. Throws `not-found`. */
export const rollSequence = query(
  { scope: "sequences:read", input: rollSequenceInput },
  async ({ db }, { id, ...options }) => {
    await requireSequence(db, id);
    const blocks = (await readBlocks(db, [id])).get(id) ?? [];
    return roll(db, { ...options, blocks: blocks.map((block) => block.plan) });
  },
);

async function roll(db: Context["db"], request: RollRequest): Promise<Roll> {
  const [rolled = { clips: [], warnings: [] }] = await expandBlocks(db, [request]);
  return {
    clips: rolled.clips.map((clip) => ({
      id: clip.id,
      name: clipName(clip),
      fileName: clip.fileName,
      durationSeconds: clip.durationSeconds,
      thumbnail: clip.thumbnail,
      blockIndex: clip.blockIndex,
    })),
    durationSeconds: rolled.clips.reduce((sum, clip) => sum + clip.durationSeconds, 0),
    warnings: rolled.warnings,
  };
}
