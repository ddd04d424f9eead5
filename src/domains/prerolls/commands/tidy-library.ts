import { changeEach } from "@/domains/prerolls/commands/change-each";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { lookAgain } from "@/domains/prerolls/commands/look-again";
import { mergeDuplicates } from "@/domains/prerolls/commands/merge-duplicates";
import { renewThumbnails } from "@/domains/prerolls/commands/renew-thumbnails";
import type { ScanRecord } from "@/domains/prerolls/commands/scan-record";
import { duplicateGroupsPageMax } from "@/domains/prerolls/constants";
import { pruneProblem } from "@/domains/prerolls/core/judge-prune";
import type { LibraryRoot } from "@/domains/prerolls/queries/library-roots";
import { readDuplicateHashes } from "@/domains/prerolls/queries/list-duplicates";
import type { ScannedClip } from "@/domains/prerolls/queries/read-scanned-clips";
import type { ScanOptions } from "@/domains/prerolls/schema/scan";
import type { CommandContext } from "@/platform/command";

interface TidyOptions extends ScanOptions {
  roots: readonly LibraryRoot[];
  /** Clips whose file was gone when the folders were looked through. */
  lost: readonly ScannedClip[];
}

/**
 * What a scan does at its end: lost pictures are taken again, and when it was asked to, clips without files and
 * duplicates go to the trash. Answers a remark for people; null when there is none.
 */
export async function tidyLibrary(
  context: CommandContext,
  record: ScanRecord,
  { deleteMissing, dedupe, roots, ...seen }: TidyOptions,
): Promise<string | null> {
  const { counts } = record;
  const { lost, awayFolders } = await lookAgain(roots, seen.lost);
  counts.awayFolders = [...new Set([...counts.awayFolders, ...awayFolders])];
  const remark = pruneProblem({ ...counts, goneCount: lost.length });
  counts.isStorageAway = remark !== null;
  if (deleteMissing && remark === null) {
    const { changedIds } = await changeEach(
      context,
      lost.map(({ id }) => id),
      (each, id) => deletePreroll(each, { id }),
    );
    counts.trashed += changedIds.length;
    counts.missing -= changedIds.length;
  }
  counts.notTrashed = counts.missing;
  counts.duplicates = 0;
  for (const page of pagesOf(await readDuplicateHashes(context.db))) {
    counts.duplicates += page.reduce((sum, { count }) => sum + count - 1, 0);
    if (!dedupe) continue;
    const { changedIds } = await mergeDuplicates(context, { groups: page.map(({ sha256 }) => ({ sha256 })) });
    counts.deduped += changedIds.length;
    counts.duplicates -= changedIds.length;
  }
  counts.thumbnails += await renewThumbnails(context, record);
  return remark;
}

function pagesOf<T>(all: readonly T[]): T[][] {
  const pages: T[][] = [];
  for (let start = 0; start < all.length; start += duplicateGroupsPageMax) {
    pages.push(all.slice(start, start + duplicateGroupsPageMax));
  }
  return pages;
}
