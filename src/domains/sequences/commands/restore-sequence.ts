import { and, eq, isNotNull } from "drizzle-orm";
import { programmeFiller } from "@/db/schema/playback";
import { sequences } from "@/db/schema/sequences";
import { announceSequence } from "@/domains/sequences/commands/announce-sequence";
import { readSequence } from "@/domains/sequences/queries/read-sequences";
import { sequenceIdInput } from "@/domains/sequences/schema";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";

/**
 * Brings a deleted sequence back under its number: schedules that point at it play it again, and filler that its
 * deletion switched off is on again, unless it was set to something else since. Throws `not-found`.
 */
export const restoreSequence = command(
  { scope: "sequences:write", input: sequenceIdInput, audit: "sequence.restore" },
  async (context, { id }) => {
    const { db, clock } = context;
    const [row] = await db
      .select({ wasFiller: sequences.wasFiller })
      .from(sequences)
      .where(and(eq(sequences.id, id), isNotNull(sequences.deletedAt)))
      .for("update");
    if (!row) throw notFound(`There is no deleted sequence ${id}.`);
    await db.update(sequences).set({ deletedAt: null, wasFiller: false }).where(eq(sequences.id, id));
    if (row.wasFiller) {
      await db
        .update(programmeFiller)
        .set({ isEnabled: true, updatedAt: clock.now() })
        .where(and(eq(programmeFiller.type, "sequence"), eq(programmeFiller.sequenceId, id)));
    }
    announceSequence(context, id);
    return readSequence(db, id);
  },
  (sequence) => sequence.name,
);
