import { and, eq, isNull } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { insertSequence } from "@/domains/sequences/commands/insert-sequence";
import { copyName } from "@/domains/sequences/core/copy-name";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import { readSequence } from "@/domains/sequences/queries/read-sequences";
import { sequenceIdInput } from "@/domains/sequences/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";

/** Makes a saved copy of a sequence, also of one that belongs to a schedule. Throws `not-found`. */
export const duplicateSequence = command(
  { scope: "sequences:write", input: sequenceIdInput, audit: "sequence.duplicate" },
  async (context, { id }) => {
    const { db, afterCommit } = context;
    const { name, description } = await readSequence(db, id);
    const blocks = ((await readBlocks(db, [id])).get(id) ?? []).map((block) => block.plan);
    const copy = { name: copyName(name, await savedNames(db)), description, blocks };
    const copyId = await insertSequence(context, copy, { copyOf: id });
    afterCommit.push(() => announce("sequences", [copyId]));
    return readSequence(db, copyId);
  },
  (sequence) => sequence.name,
);

async function savedNames(db: Context["db"]): Promise<Set<string>> {
  const rows = await db
    .select({ name: sequences.name })
    .from(sequences)
    .where(and(eq(sequences.isInline, false), isNull(sequences.deletedAt)));
  return new Set(rows.map((row) => row.name));
}
