import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { duplicateSequence } from "@/domains/sequences/commands/duplicate-sequence";
import { restoreSequence } from "@/domains/sequences/commands/restore-sequence";
import { saveInlineSequence } from "@/domains/sequences/commands/save-inline-sequence";
import { updateSequence } from "@/domains/sequences/commands/update-sequence";
import { rollBlocks, rollSequence } from "@/domains/sequences/queries/roll";
import { getSequence, getSequenceUsage, listSequences } from "@/domains/sequences/queries/sequences";
import { rollOutput, sequenceOutput, sequenceUsage } from "@/domains/sequences/schema";
import { read, router, write } from "@/platform/trpc/procedures";

export const sequencesRouter = router({
  list: read(listSequences, sequenceOutput.array()),
  get: read(getSequence, sequenceOutput),
  getUsage: read(getSequenceUsage, sequenceUsage),
  roll: read(rollSequence, rollOutput),
  rollBlocks: read(rollBlocks, rollOutput),
  create: write(createSequence, sequenceOutput),
  update: write(updateSequence, sequenceOutput),
  delete: write(deleteSequence, sequenceUsage),
  restore: write(restoreSequence, sequenceOutput),
  duplicate: write(duplicateSequence, sequenceOutput),
  saveInline: write(saveInlineSequence, sequenceOutput),
});
