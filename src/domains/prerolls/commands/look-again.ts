import { dirname } from "node:path";
import { isFolderThere } from "@/domains/prerolls/commands/look-through-folders";
import { type LibraryRoot, liesIn } from "@/domains/prerolls/queries/library-roots";
import type { ScannedClip } from "@/domains/prerolls/queries/read-scanned-clips";
import { whichExist } from "@/platform/files/which-exist";

export interface LostNow {
  /** Their file is gone for certain as far as a look at it can tell. */
  lost: ScannedClip[];
  /** Folders that do not answer, or stand empty, and hold lost clips. */
  awayFolders: string[];
}

/**
 * Looks once more before clips go to the trash: a share may have come back, or gone away, while the rest was read.
 * Files that were registered one by one have no folder that was walked, so the one they lay in is asked.
 */
export async function lookAgain(
  roots: readonly LibraryRoot[],
  clips: readonly ScannedClip[],
): Promise<LostNow> {
  const there = await whichExist(clips.map(({ path }) => path));
  const lost = clips.filter(({ path }) => !there.has(path));
  const folders = new Set(
    lost.map(({ path }) => roots.find((root) => liesIn(path, root))?.path ?? dirname(path)),
  );
  const awayFolders: string[] = [];
  for (const folder of folders) if (!(await isFolderThere(folder))) awayFolders.push(folder);
  return { lost, awayFolders };
}
