import { and, eq } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import type { WholeSchedule } from "@/domains/schedules/schema/change";
import { storeInlineSequence } from "@/domains/sequences/commands/inline-sequence";
import { insertSequence } from "@/domains/sequences/commands/insert-sequence";
import { readBlocks } from "@/domains/sequences/queries/read-blocks";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import type { CommandContext } from "@/platform/command";
import type { Context } from "@/platform/context";

/**
 * Settles which sequence a schedule plays, inside of the caller's transaction; answers its id. Blocks become a
 * sequence of its own; a saved one is pointed at; one that belongs to another schedule is copied, for it goes with
 * that one. `before` is what it played. Throws `not-found`, with the field.
 */
export async function settleSequence(
  context: CommandContext,
  { name, sequenceId, blocks }: Pick<WholeSchedule, "name" | "sequenceId" | "blocks">,
  before: number | null,
): Promise<number | null> {
  if (blocks) return storeInlineSequence(context, { id: before, name, blocks });
  if (sequenceId === null || sequenceId === before) return sequenceId;
  const wanted = await requireSequence(context.db, sequenceId, { field: "sequenceId", lock: "hold" });
  return wanted.isInline ? copyInline(context, name, sequenceId) : sequenceId;
}

/** A copy of a schedule's own sequence, for another schedule; answers its id. */
export async function copyInline(context: CommandContext, name: string, id: number): Promise<number> {
  const blocks = (await readBlocks(context.db, [id])).get(id) ?? [];
  const plans = blocks.map((block) => block.plan);
  return insertSequence(context, { name, blocks: plans, isInline: true }, { copyOf: id });
}

/** Whether a sequence belongs to one schedule alone. */
export async function isInlineSequence(db: Context["db"], id: number | null): Promise<boolean> {
  if (id === null) return false;
  const rows = await db
    .select({ id: sequences.id })
    .from(sequences)
    .where(and(eq(sequences.id, id), eq(sequences.isInline, true)));
  return rows.length > 0;
}
