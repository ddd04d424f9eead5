import { stat } from "node:fs/promises";
import { and, eq, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { type InspectedClip, inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import { linkCategories } from "@/domains/prerolls/commands/link-categories";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import type { FoundFile } from "@/domains/prerolls/commands/look-through-folders";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { resolveFileCategory } from "@/domains/prerolls/commands/resolve-file-category";
import { couldBeMoved, findMoved, type GoneClip } from "@/domains/prerolls/core/find-moved";
import type { KnownClip } from "@/domains/prerolls/core/plan-scan";
import { placeOfFile } from "@/domains/prerolls/queries/preroll-file";
import { displayNameOf } from "@/lib/display-name";
import type { Context } from "@/platform/context";
import { invalid } from "@/platform/errors";
import { hashFile } from "@/platform/files/hash-file";
import { exists } from "@/platform/files/which-exist";

export interface LostClip extends GoneClip, KnownClip {}

type Reader = Pick<Context, "db" | "clock">;
type Outcome = "added" | "moved" | "known";

/**
 * Takes a file that no clip names into the library: as the clip that lost its file, when the content is the same,
 * else as a new one. Each in a transaction of its own. Throws `invalid` with the reason for what is no video.
 */
export async function takeInFile(
  { db, clock }: Reader,
  file: FoundFile,
  lost: Map<number, LostClip>,
): Promise<Outcome> {
  // Reading a whole file is dear: first only for one that may be a clip on the move.
  const early = couldBeMoved(lost.values(), file.sizeBytes) ? await hashFile(file.path) : null;
  if (early !== null && (await follow({ db, clock }, file, early, lost))) return "moved";

  const { thumbnail, ...facts } = await inspectClip(file.path, file.name);
  let isKept = false;
  try {
    const sha256 = early ?? (await hashFile(file.path));
    await refuseUnsettled(file);
    isKept = await insert({ db, clock }, file, { ...facts, thumbnail, sha256 });
    return isKept ? "added" : "known";
  } finally {
    if (!isKept) await removePictures({ thumbnail });
  }
}

/** Throws `invalid` for a file that was written to while it was read. */
export async function refuseUnsettled(file: FoundFile): Promise<void> {
  const { size, mtimeMs } = await stat(/* turbopackIgnore: true */ file.path);
  if (size !== file.sizeBytes || Math.floor(mtimeMs) !== file.modifiedMs) {
    throw invalid("This file is being written; the next scan takes it in.");
  }
}

async function follow(
  { db, clock }: Reader,
  file: FoundFile,
  sha256: string,
  lost: Map<number, LostClip>,
): Promise<boolean> {
  for (let clip = findMoved(lost.values(), { name: file.name, sha256 }); clip !== null; ) {
    lost.delete(clip.id);
    if (await moveRow({ db, clock }, clip, file)) return true;
    clip = findMoved(lost.values(), { name: file.name, sha256 });
  }
  return false;
}

function moveRow({ db, clock }: Reader, clip: LostClip, file: FoundFile): Promise<boolean> {
  return db.transaction(async (transaction) => {
    await lockLibrary(transaction);
    const place = placeOfFile(file.path);
    // Since the plan was made somebody may have moved, deleted or registered either of them.
    if (await isKnown(transaction, place.path)) return false;
    if (await exists(clip.path)) return false;
    const moved = await transaction
      .update(prerolls)
      .set({
        ...place,
        fileName: file.name,
        fileModifiedMs: file.modifiedMs,
        missingSince: null,
        updatedAt: clock.now(),
      })
      .where(
        and(
          eq(prerolls.id, clip.id),
          eq(prerolls.path, placeOfFile(clip.path).path),
          isNull(prerolls.deletedAt),
        ),
      )
      .returning({ id: prerolls.id });
    return moved.length > 0;
  });
}

type NewFacts = InspectedClip & { sha256: string };

function insert({ db, clock }: Reader, file: FoundFile, facts: NewFacts): Promise<boolean> {
  return db.transaction(async (transaction) => {
    await lockLibrary(transaction);
    const place = placeOfFile(file.path);
    if (await isKnown(transaction, place.path)) return false;
    const now = clock.now();
    const [row] = await transaction
      .insert(prerolls)
      .values({
        ...facts,
        ...place,
        fileName: file.name,
        fileModifiedMs: file.modifiedMs,
        sizeBytes: file.sizeBytes,
        displayName: place.isManaged ? null : displayNameOf(file.name),
        tags: file.root?.rules?.tags ?? [],
        createdAt: now,
        updatedAt: now,
      })
      .returning({ id: prerolls.id });
    if (!row) throw new Error("insert answered no row");
    const categoryId = await resolveFileCategory({ db: transaction, clock }, file);
    if (categoryId !== null) {
      await linkCategories(transaction, row.id, { ids: [categoryId], primaryId: categoryId });
    }
    return true;
  });
}

async function isKnown(db: Context["db"], path: string): Promise<boolean> {
  const [row] = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(and(eq(prerolls.path, path), isNull(prerolls.deletedAt)));
  return row !== undefined;
}
