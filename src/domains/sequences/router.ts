import { fileLocation } from "@/domains/prerolls/schema/preroll";
import { confirmImport } from "@/domains/sequences/commands/confirm-import";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { discardImport } from "@/domains/sequences/commands/discard-import";
import { duplicateSequence } from "@/domains/sequences/commands/duplicate-sequence";
import { importSequences } from "@/domains/sequences/commands/import-sequences";
import { previewSharedFile } from "@/domains/sequences/commands/preview-shared-file";
import { purgeImports } from "@/domains/sequences/commands/purge-imports";
import { restoreSequence } from "@/domains/sequences/commands/restore-sequence";
import { saveInlineSequence } from "@/domains/sequences/commands/save-inline-sequence";
import { updateSequence } from "@/domains/sequences/commands/update-sequence";
import { exportBlocks, exportSequences, planExport } from "@/domains/sequences/queries/export-sequences";
import { getImport, locateImportFile } from "@/domains/sequences/queries/imports";
import { listComingSoon } from "@/domains/sequences/queries/list-coming-soon";
import { rollBlocks, rollSequence } from "@/domains/sequences/queries/roll";
import { getSequence, getSequenceUsage, listSequences } from "@/domains/sequences/queries/sequences";
import { rollOutput, sequenceOutput, sequenceUsage } from "@/domains/sequences/schema";
import { comingSoonOutput } from "@/domains/sequences/schema/coming-soon";
import {
  confirmImportOutput,
  discardImportOutput,
  exportOutput,
  exportPlanOutput,
  importOutput,
  importSequencesOutput,
  purgeImportsOutput,
} from "@/domains/sequences/schema/share";
import { read, router, write } from "@/platform/trpc/procedures";

export const sequencesRouter = router({
  list: read(listSequences, sequenceOutput.array()),
  get: read(getSequence, sequenceOutput),
  getUsage: read(getSequenceUsage, sequenceUsage),
  roll: read(rollSequence, rollOutput),
  rollBlocks: read(rollBlocks, rollOutput),
  listComingSoon: read(listComingSoon, comingSoonOutput),
  create: write(createSequence, sequenceOutput),
  update: write(updateSequence, sequenceOutput),
  delete: write(deleteSequence, sequenceUsage),
  restore: write(restoreSequence, sequenceOutput),
  duplicate: write(duplicateSequence, sequenceOutput),
  saveInline: write(saveInlineSequence, sequenceOutput),
  export: read(exportSequences, exportOutput),
  exportBlocks: read(exportBlocks, exportOutput),
  exportPlan: read(planExport, exportPlanOutput),
  previewImport: write(previewSharedFile, importOutput),
  getImport: read(getImport, importOutput),
  locateImportFile: read(locateImportFile, fileLocation),
  confirmImport: write(confirmImport, confirmImportOutput),
  discardImport: write(discardImport, discardImportOutput),
  importAll: write(importSequences, importSequencesOutput),
  purgeImports: write(purgeImports, purgeImportsOutput),
});
