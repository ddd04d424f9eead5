import { putOn } from "@/domains/playback/commands/put-on";
import { applySequenceInput } from "@/domains/playback/schema/by-hand";
import { requireSequence } from "@/domains/sequences/queries/require-sequences";
import { command } from "@/platform/command";

/** Puts a sequence on by hand; see `putOn`. Throws `not-found` for one that does not exist. */
export const applySequence = command(
  { scope: "playback:write", input: applySequenceInput, audit: "programme.apply", transaction: "none" },
  async (context, { sequenceId, minutes }) => {
    const { id, name } = await requireSequence(context.db, sequenceId, { field: "sequenceId" });
    const result = await putOn(context, {
      content: { kind: "sequence", sequenceId, categoryId: null },
      reference: { kind: "sequence", id, name },
      field: "sequenceId",
      minutes,
    });
    return { ...result, sequence: { id, name } };
  },
  ({ sequence }) => sequence.name,
);
