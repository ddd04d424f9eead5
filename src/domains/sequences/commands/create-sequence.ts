import { insertSequence } from "@/domains/sequences/commands/insert-sequence";
import { readSequence } from "@/domains/sequences/queries/read-sequences";
import { createSequenceInput } from "@/domains/sequences/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Makes a sequence. Names need not differ. Throws `not-found`, with the field, for an unknown category or clip. */
export const createSequence = command(
  { scope: "sequences:write", input: createSequenceInput, audit: "sequence.create" },
  async (context, input) => {
    const id = await insertSequence(context, input);
    context.afterCommit.push(() => announce("sequences", [id]));
    return readSequence(context.db, id);
  },
  (sequence) => sequence.name,
);
