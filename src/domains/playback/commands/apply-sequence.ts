import { and, eq, isNull } from "drizzle-orm";
import { sequences } from "@/db/schema/sequences";
import { putOn } from "@/domains/playback/commands/put-on";
import { applySequenceInput } from "@/domains/playback/schema";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";

/** Puts a sequence on by hand; see `putOn`. Throws `not-found` for one that does not exist. */
export const applySequence = command(
  { scope: "playback:write", input: applySequenceInput, audit: "programme.apply", transaction: "none" },
  async (context, { sequenceId, minutes }) => {
    const [sequence] = await context.db
      .select({ id: sequences.id, name: sequences.name })
      .from(sequences)
      .where(and(eq(sequences.id, sequenceId), isNull(sequences.deletedAt)));
    if (!sequence) throw notFound(`There is no sequence ${sequenceId}.`, { field: "sequenceId" });
    const result = await putOn(context, {
      content: { kind: "sequence", sequenceId, categoryId: null },
      reference: { kind: "sequence", ...sequence },
      field: "sequenceId",
      minutes,
    });
    return { ...result, sequence };
  },
  ({ sequence }) => sequence.name,
);
