import { eq } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { storeBlocks } from "@/domains/sequences/commands/store-blocks";
import { readSequence } from "@/domains/sequences/queries/read-sequences";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { updateSequenceInput } from "@/domains/sequences/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { requireUnchanged } from "@/platform/require-unchanged";

/**
 * Changes what is given; blocks are replaced whole. Whatever plays it plays the new ones from then on. Throws
 * `conflict` when it is no longer as the caller expects it.
 */
export const updateSequence = command(
  { scope: "sequences:write", input: updateSequenceInput, audit: "sequence.update" },
  async ({ db, clock, afterCommit }, { id, blocks, expectedUpdatedAt, ...changes }) => {
    const before = await requireSequence(db, id, { lock: "change" });
    requireUnchanged(before, expectedUpdatedAt);
    await db
      .update(sequences)
      .set({
        ...changes,
        description: changes.description === undefined ? undefined : changes.description || null,
        updatedAt: clock.now(),
      })
      .where(eq(sequences.id, id));
    if (blocks) await storeBlocks(db, id, blocks);
    afterCommit.push(() => announce("sequences", [id]));
    return readSequence(db, id);
  },
  (sequence) => sequence.name,
);
