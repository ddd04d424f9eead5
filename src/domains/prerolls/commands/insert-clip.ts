import { stat } from "node:fs/promises";
import { prerolls } from "@/db/schema/prerolls";
import type { LibraryChange } from "@/domains/prerolls/commands/change-library";
import { choosePlace } from "@/domains/prerolls/commands/choose-place";
import type { InspectedClip } from "@/domains/prerolls/commands/inspect-clip";
import { linkCategories } from "@/domains/prerolls/commands/link-categories";
import { defaultFolder } from "@/domains/prerolls/constants";
import { folderName } from "@/domains/prerolls/core/folder-name";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import type { LibraryPath } from "@/platform/files/library-path";

export interface NewClip {
  file: { path: LibraryPath; sha256: string; sizeBytes: number };
  /** Safe already. */
  fileName: string;
  facts: InspectedClip;
  displayName?: string | null;
  description?: string | null;
  tags: string[];
  /** The first one is the primary one, whose folder the file goes to. */
  categoryIds: readonly number[];
  communityId?: string | null;
  now: Date;
  /** The file stays where it was as well, until the caller removes it. */
  keepsSource?: boolean;
}

/** Makes a clip of a file that was looked into, and puts the file into its place. Throws `not-found`. */
export async function insertClip(change: LibraryChange, clip: NewClip): Promise<number> {
  const names = await requireCategories(change.db, clip.categoryIds);
  const [primaryId = null] = clip.categoryIds;
  const category = primaryId === null ? undefined : names.get(primaryId);
  const folder = category === undefined ? defaultFolder : folderName(category);
  const place = await choosePlace(change.db, folder, clip.fileName);
  // From now on a scan sees when another file of the same size takes its place.
  const { mtimeMs } = await stat(/* turbopackIgnore: true */ clip.file.path);
  const [row] = await change.db
    .insert(prerolls)
    .values({
      ...clip.facts,
      fileName: place.fileName,
      path: place.relative,
      isManaged: true,
      displayName: clip.displayName || null,
      description: clip.description || null,
      tags: clip.tags,
      communityId: clip.communityId ?? null,
      sha256: clip.file.sha256,
      sizeBytes: clip.file.sizeBytes,
      fileModifiedMs: Math.floor(mtimeMs),
      createdAt: clip.now,
      updatedAt: clip.now,
    })
    .returning({ id: prerolls.id });
  if (!row) throw new Error("insert answered no row");
  await linkCategories(change.db, row.id, { ids: [...new Set(clip.categoryIds)], primaryId });
  const put = clip.keepsSource ? change.copy : change.move;
  await put(row.id, clip.file.path, place.absolute);
  return row.id;
}
