import { and, eq } from "drizzle-orm";
import { schedules } from "@/db/schema/schedules";
import { sequences } from "@/db/schema/sequences";
import { insertSequence } from "@/domains/sequences/commands/insert-sequence";
import { storeBlocks } from "@/domains/sequences/commands/store-blocks";
import type { SequenceBlock } from "@/domains/sequences/schema";
import type { CommandContext } from "@/platform/command";
import { publish } from "@/platform/live-events";

type InlineContext = Pick<CommandContext, "db" | "clock" | "afterCommit">;

export interface InlineSequence {
  /** What the schedule plays now; changed in place if it is inline, left alone if it is a saved one. */
  id?: number | null;
  name: string;
  blocks: readonly SequenceBlock[];
  /** Where the blocks stand in the input, for complaints; "blocks" unless told. */
  field?: string;
}

/**
 * Stores the sequence that belongs to one schedule, inside of the caller's transaction; answers its id. Throws
 * `not-found`, with the field, for an unknown category or clip.
 */
export async function storeInlineSequence(
  context: InlineContext,
  { id, name, blocks, field }: InlineSequence,
): Promise<number> {
  const { db, clock, afterCommit } = context;
  afterCommit.push(() => publish("sequences"));
  if (id) {
    const [kept] = await db
      .update(sequences)
      .set({ name, updatedAt: clock.now() })
      .where(and(eq(sequences.id, id), eq(sequences.isInline, true)))
      .returning({ id: sequences.id });
    if (kept) {
      await storeBlocks(db, kept.id, blocks, { field });
      return kept.id;
    }
  }
  return insertSequence(context, { name, blocks, isInline: true }, { field });
}

/**
 * Removes the sequence that belonged to a schedule, inside of the caller's transaction and after the schedule let go
 * of it. A saved one stays, and one that a schedule still plays.
 */
export async function dropInlineSequence(context: InlineContext, id: number): Promise<void> {
  const [player] = await context.db
    .select({ id: schedules.id })
    .from(schedules)
    .where(eq(schedules.sequenceId, id))
    .limit(1);
  if (player) return;
  await context.db.delete(sequences).where(and(eq(sequences.id, id), eq(sequences.isInline, true)));
  context.afterCommit.push(() => publish("sequences"));
}
