import { and, eq } from "drizzle-orm";
import { programmeFiller, programmeOverrides } from "@/db/schema/playback";
import { sequences } from "@/db/schema/sequences";
import { announceSequence } from "@/domains/sequences/commands/announce-sequence";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { readSequenceUsage } from "@/domains/sequences/queries/sequences";
import { sequenceIdInput } from "@/domains/sequences/schema";
import { command } from "@/platform/command";
import { conflict } from "@/platform/errors";

/**
 * Deletes a sequence; `restoreSequence` brings it back for 30 days. Schedules keep pointing at it and play nothing
 * meanwhile, filler that plays it is switched off, and it is no longer on by hand. Answers what went with it.
 */
export const deleteSequence = command(
  { scope: "sequences:write", input: sequenceIdInput, audit: "sequence.delete" },
  async (context, { id }) => {
    const { db, clock } = context;
    const { isInline, name } = await requireSequence(db, id, { lock: "change" });
    if (isInline)
      throw conflict(`${name} belongs to a schedule: choose something else there, and it is gone.`);
    const usage = await readSequenceUsage(context, id);
    await db
      .update(sequences)
      .set({ deletedAt: clock.now(), wasFiller: usage.isFiller })
      .where(eq(sequences.id, id));
    if (usage.isFiller) {
      await db
        .update(programmeFiller)
        .set({ isEnabled: false, updatedAt: clock.now() })
        .where(and(eq(programmeFiller.type, "sequence"), eq(programmeFiller.sequenceId, id)));
    }
    await db.delete(programmeOverrides).where(eq(programmeOverrides.sequenceId, id));
    announceSequence(context, id);
    return usage;
  },
  (usage) => usage.sequence.name,
);
