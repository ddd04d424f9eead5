import { z } from "zod";
import { addLibraryFolder } from "@/domains/prerolls/commands/add-library-folder";
import { addPreroll } from "@/domains/prerolls/commands/add-preroll";
import { assignCategory } from "@/domains/prerolls/commands/assign-category";
import { cancelConversion } from "@/domains/prerolls/commands/cancel-conversion";
import { categorizePrerolls } from "@/domains/prerolls/commands/categorize-prerolls";
import { checkDuplicate } from "@/domains/prerolls/commands/check-duplicate";
import { convertPrerolls } from "@/domains/prerolls/commands/convert-prerolls";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import { deleteCategory } from "@/domains/prerolls/commands/delete-category";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { deletePrerolls } from "@/domains/prerolls/commands/delete-prerolls";
import { enablePrerolls } from "@/domains/prerolls/commands/enable-prerolls";
import { inspectPrerolls } from "@/domains/prerolls/commands/inspect-prerolls";
import { mergeDuplicates } from "@/domains/prerolls/commands/merge-duplicates";
import { registerPreroll } from "@/domains/prerolls/commands/register-preroll";
import { removeFromCategory } from "@/domains/prerolls/commands/remove-from-category";
import { removeLibraryFolder } from "@/domains/prerolls/commands/remove-library-folder";
import { restoreOriginal } from "@/domains/prerolls/commands/restore-original";
import { restorePreroll } from "@/domains/prerolls/commands/restore-preroll";
import { restorePrerolls } from "@/domains/prerolls/commands/restore-prerolls";
import { scanLibrary } from "@/domains/prerolls/commands/scan-library";
import { setCategoryMembers } from "@/domains/prerolls/commands/set-category-members";
import { settleConversions } from "@/domains/prerolls/commands/settle-conversions";
import { settleMoves } from "@/domains/prerolls/commands/settle-moves";
import { startScan } from "@/domains/prerolls/commands/start-scan";
import { tagPrerolls } from "@/domains/prerolls/commands/tag-prerolls";
import { updateCategory } from "@/domains/prerolls/commands/update-category";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { getCategory, listCategories } from "@/domains/prerolls/queries/categories";
import { getCategoryImpact, getCategoryUsage } from "@/domains/prerolls/queries/category-usage";
import { getConversion, listConversions } from "@/domains/prerolls/queries/conversions";
import { countFacets } from "@/domains/prerolls/queries/count-facets";
import { fitnessSummary } from "@/domains/prerolls/queries/fitness-summary";
import { listLibraryFolders } from "@/domains/prerolls/queries/library-folders";
import { listDuplicates } from "@/domains/prerolls/queries/list-duplicates";
import {
  countPrerolls,
  getPreroll,
  listCategoryPrerolls,
  listPrerollIds,
  listPrerolls,
  pagePrerolls,
  streamPrerollList,
} from "@/domains/prerolls/queries/list-prerolls";
import { listTags } from "@/domains/prerolls/queries/list-tags";
import { locateThumbnail, locateVideo, locateVideoByName } from "@/domains/prerolls/queries/locate-files";
import { getScanStatus } from "@/domains/prerolls/queries/read-scan";
import { bulkOutput } from "@/domains/prerolls/schema/bulk";
import { categoryImpact, categoryOutput, categoryUsage } from "@/domains/prerolls/schema/category";
import {
  conversionOutput,
  convertPrerollsOutput,
  listConversionsOutput,
  settleConversionsOutput,
} from "@/domains/prerolls/schema/conversion";
import { duplicatesOutput, mergeDuplicatesOutput } from "@/domains/prerolls/schema/duplicates";
import { fitnessSummaryOutput, inspectPrerollsOutput } from "@/domains/prerolls/schema/fitness";
import {
  addLibraryFolderOutput,
  libraryFolderOutput,
  removeLibraryFolderOutput,
} from "@/domains/prerolls/schema/library-folder";
import {
  addPrerollOutput,
  checkDuplicateOutput,
  fileLocation,
  prerollOutput,
  registerPrerollOutput,
  settleMovesOutput,
  tagOutput,
} from "@/domains/prerolls/schema/preroll";
import {
  facetsOutput,
  prerollCountsOutput,
  prerollPageOutput,
  prerollStreamOutput,
} from "@/domains/prerolls/schema/preroll-page";
import { scanOutput, scanStatusOutput } from "@/domains/prerolls/schema/scan";
import { read, router, write } from "@/platform/trpc/procedures";

export const prerollsRouter = router({
  list: read(listPrerolls, prerollOutput.array()),
  stream: read(streamPrerollList, prerollStreamOutput),
  page: read(pagePrerolls, prerollPageOutput),
  listIds: read(listPrerollIds, z.array(z.int())),
  count: read(countPrerolls, prerollCountsOutput),
  countFacets: read(countFacets, facetsOutput),
  get: read(getPreroll, prerollOutput),
  listTags: read(listTags, tagOutput.array()),
  locateVideo: read(locateVideo, fileLocation),
  locateVideoByName: read(locateVideoByName, fileLocation),
  locateThumbnail: read(locateThumbnail, fileLocation),
  add: write(addPreroll, addPrerollOutput),
  register: write(registerPreroll, registerPrerollOutput),
  update: write(updatePreroll, prerollOutput),
  delete: write(deletePreroll, prerollOutput),
  restore: write(restorePreroll, prerollOutput),
  checkDuplicate: write(checkDuplicate, checkDuplicateOutput),
  assignCategory: write(assignCategory, prerollOutput),
  removeFromCategory: write(removeFromCategory, prerollOutput),
  deleteMany: write(deletePrerolls, bulkOutput),
  restoreMany: write(restorePrerolls, bulkOutput),
  categorizeMany: write(categorizePrerolls, bulkOutput),
  listDuplicates: read(listDuplicates, duplicatesOutput),
  mergeDuplicates: write(mergeDuplicates, mergeDuplicatesOutput),
  startScan: write(startScan, scanOutput),
  scan: write(scanLibrary, scanOutput),
  getScanStatus: read(getScanStatus, scanStatusOutput),
  listFolders: read(listLibraryFolders, libraryFolderOutput.array()),
  addFolder: write(addLibraryFolder, addLibraryFolderOutput),
  removeFolder: write(removeLibraryFolder, removeLibraryFolderOutput),
  enableMany: write(enablePrerolls, bulkOutput),
  tagMany: write(tagPrerolls, bulkOutput),
  settleMoves: write(settleMoves, settleMovesOutput),
  inspect: write(inspectPrerolls, inspectPrerollsOutput),
  fitnessSummary: read(fitnessSummary, fitnessSummaryOutput),
  convert: write(convertPrerolls, convertPrerollsOutput),
  listConversions: read(listConversions, listConversionsOutput),
  getConversion: read(getConversion, conversionOutput.nullable()),
  cancelConversion: write(cancelConversion, conversionOutput),
  settleConversions: write(settleConversions, settleConversionsOutput),
  restoreOriginal: write(restoreOriginal, prerollOutput),
});

export const categoriesRouter = router({
  list: read(listCategories, categoryOutput.array()),
  get: read(getCategory, categoryOutput),
  getImpact: read(getCategoryImpact, categoryImpact),
  getUsage: read(getCategoryUsage, categoryUsage),
  listPrerolls: read(listCategoryPrerolls, prerollOutput.array()),
  create: write(createCategory, categoryOutput),
  update: write(updateCategory, categoryOutput),
  delete: write(deleteCategory, categoryImpact),
  setMembers: write(setCategoryMembers, categoryOutput),
});
