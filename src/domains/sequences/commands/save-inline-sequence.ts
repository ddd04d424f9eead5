import { eq } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { announceSequence } from "@/domains/sequences/commands/announce-sequence";
import { readSequence } from "@/domains/sequences/queries/read-sequences";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { saveInlineInput } from "@/domains/sequences/schema";
import { command } from "@/platform/command";
import { conflict } from "@/platform/errors";

/** Puts a schedule's own sequence among the saved ones, under a name; the schedule goes on playing it. */
export const saveInlineSequence = command(
  { scope: "sequences:write", input: saveInlineInput, audit: "sequence.create" },
  async (context, { id, name }) => {
    const { db, clock } = context;
    const before = await requireSequence(db, id, { lock: "change" });
    if (!before.isInline) throw conflict(`${before.name} is a saved sequence already.`);
    await db
      .update(sequences)
      .set({ name, isInline: false, updatedAt: clock.now() })
      .where(eq(sequences.id, id));
    announceSequence(context, id);
    return readSequence(db, id);
  },
  (sequence) => sequence.name,
);
