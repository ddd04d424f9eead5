import { rm, stat } from "node:fs/promises";
import { and, eq, isNull } from "drizzle-orm";
import { prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import {
  changeLibrary,
  type LibraryChange,
  type ProvenMove,
} from "@/domains/prerolls/commands/change-library";
import { inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { takePlace } from "@/domains/prerolls/commands/take-place";
import { defaultFolder } from "@/domains/prerolls/constants";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { prerollIdInput } from "@/domains/prerolls/schema/preroll";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";
import { conflict, notFound } from "@/platform/errors";
import { hashFile } from "@/platform/files/hash-file";
import { newIncomingPath } from "@/platform/files/incoming-files";
import { type LibraryPath, libraryEntry, libraryPath } from "@/platform/files/library-path";
import { exists } from "@/platform/files/which-exist";

type Original = typeof prerollOriginals.$inferSelect;

/**
 * Puts the file back that a clip had before it was converted; the converted one goes, for it can be made again.
 * Throws `not-found` when there is no clip or it has no original, `conflict` when the original is gone from disk or
 * registered as another clip by now.
 */
export const restoreOriginal = command(
  { scope: "prerolls:write", input: prerollIdInput, audit: "preroll.restore-original", transaction: "none" },
  async (context, { id }) => {
    const original = await requireOriginal(context.db, id);
    const path = original.isManaged
      ? await libraryPath(dataFolder("originals"), original.path)
      : original.path;
    if (!(await exists(path))) throw conflict(`The original is not on disk any more: ${original.fileName}.`);
    const aside = await newIncomingPath();
    const facts = await inspectClip(path, original.fileName);
    try {
      const [sha256, { size }] = await Promise.all([
        hashFile(/* turbopackIgnore: true */ path),
        stat(/* turbopackIgnore: true */ path),
      ]);
      const content = { ...facts, sha256, sizeBytes: size, fileModifiedMs: null };
      const before = await changeLibrary(context.db, (change) =>
        putBack(change, original, aside, { ...content, missingSince: null, updatedAt: context.clock.now() }),
      );
      await removePictures(before);
    } catch (error) {
      await removePictures({ thumbnail: facts.thumbnail });
      throw error;
    } finally {
      await rm(aside, { force: true });
    }
    announceClips(context, [id]);
    return readPreroll(context.db, id);
  },
  (preroll) => preroll.displayName ?? preroll.fileName,
);

async function requireOriginal(db: Context["db"], id: number): Promise<Original> {
  const [found] = await db
    .select({ original: prerollOriginals })
    .from(prerolls)
    .leftJoin(prerollOriginals, eq(prerollOriginals.prerollId, prerolls.id))
    .where(and(eq(prerolls.id, id), isNull(prerolls.deletedAt)));
  if (!found) throw notFound(`There is no clip ${id}.`);
  if (!found.original) throw notFound("This clip was not converted: there is no original to put back.");
  return found.original;
}

async function putBack(
  change: LibraryChange,
  original: Original,
  aside: LibraryPath,
  content: Partial<typeof prerolls.$inferInsert>,
): Promise<PrerollRow> {
  const [row] = await change.db
    .select()
    .from(prerolls)
    .where(and(eq(prerolls.id, original.prerollId), isNull(prerolls.deletedAt)))
    .for("update");
  const [taken] = await change.db
    .delete(prerollOriginals)
    .where(eq(prerollOriginals.prerollId, original.prerollId))
    .returning();
  if (!row || !taken) throw conflict("The clip was changed meanwhile. Look at it again.");
  const place = await placeOf(change.db, row, original);
  const { absolute, ...columns } = place;
  await change.db
    .update(prerolls)
    .set({ ...content, ...columns })
    .where(eq(prerolls.id, row.id));
  const moves: ProvenMove[] = [];
  if (row.isManaged && (await exists(prerollFile(row)))) {
    moves.push({ from: await libraryEntry(dataFolder("prerolls"), row.path), to: aside });
  }
  if (absolute) {
    moves.push({ from: await libraryEntry(dataFolder("originals"), original.path), to: absolute });
  }
  if (moves.length > 0) await change.swap(row.id, "original-restored", moves);
  return row;
}

interface OriginalPlace {
  path: string;
  fileName: string;
  isManaged: boolean;
  /** Null: it stays where it is. */
  absolute: LibraryPath | null;
}

async function placeOf(db: Context["db"], row: PrerollRow, original: Original): Promise<OriginalPlace> {
  const { fileName, isManaged } = original;
  if (isManaged) {
    const folder = row.path.split("/").slice(0, -1).join("/") || defaultFolder;
    const place = await takePlace(db, row, folder, fileName);
    return { path: place.relative, fileName: place.fileName, isManaged, absolute: place.absolute };
  }
  const [other] = await db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(and(eq(prerolls.path, original.path), isNull(prerolls.deletedAt)));
  if (other) throw conflict(`The original is in the library as clip ${other.id}; delete that one first.`);
  return { path: original.path, fileName, isManaged, absolute: null };
}
