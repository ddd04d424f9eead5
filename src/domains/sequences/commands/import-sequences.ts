import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { freeNames } from "@/domains/sequences/core/share/free-names";
import { readLibrary } from "@/domains/sequences/queries/read-library";
import { importSequencesInput } from "@/domains/sequences/schema/share";
import { command } from "@/platform/command";

/** Saves sequences that a script took from a preview: all of them, under names that are free, or none. */
export const importSequences = command(
  { scope: "sequences:write", input: importSequencesInput, audit: "sequence.import" },
  async (context, input) => {
    const freeName = freeNames((await readLibrary(context.db)).sequenceNames);
    const sequences: Array<{ id: number; name: string; blockCount: number }> = [];
    for (const wanted of input.sequences) {
      const name = freeName(wanted.name);
      const { id, blocks } = await createSequence(context, { ...wanted, name });
      sequences.push({ id, name, blockCount: blocks.length });
    }
    return { sequences };
  },
  ({ sequences }) =>
    sequences
      .map((sequence) => sequence.name)
      .join(", ")
      .slice(0, 200),
);
