import { readdir } from "node:fs/promises";
import { and, eq, isNull } from "drizzle-orm";
import { prerollConversions, prerollOriginals, prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { changeLibrary, type LibraryChange } from "@/domains/prerolls/commands/change-library";
import type { InspectedClip } from "@/domains/prerolls/commands/inspect-clip";
import { readLinks } from "@/domains/prerolls/commands/link-categories";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import { takePlace } from "@/domains/prerolls/commands/take-place";
import { ConversionCancelled } from "@/domains/prerolls/commands/watch-conversion";
import { defaultFolder } from "@/domains/prerolls/constants";
import { convertedName } from "@/domains/prerolls/core/converted-name";
import { folderName } from "@/domains/prerolls/core/folder-name";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import type { ConversionRow } from "@/domains/prerolls/queries/read-conversions";
import { uniqueName } from "@/lib/unique-name";
import type { CommandContext } from "@/platform/command";
import { dataFolder } from "@/platform/data-folder";
import { conflict } from "@/platform/errors";
import { type LibraryPath, libraryEntry } from "@/platform/files/library-path";
import { exists } from "@/platform/files/which-exist";

/** A result that was looked through and may take the place of its source. */
export interface ConvertedFile {
  path: LibraryPath;
  facts: InspectedClip;
  sha256: string;
  sizeBytes: number;
}

/**
 * Gives a clip its converted file, as if in one step: the original goes into the folder of originals, or stays where
 * it was registered, and the clip keeps its id, its name and its categories. Throws `conflict` when the clip was
 * deleted or its content changed since, `ConversionCancelled` when nobody wants it any more.
 */
export async function replaceWithConverted(
  context: CommandContext,
  conversion: ConversionRow,
  source: PrerollRow,
  made: ConvertedFile,
): Promise<void> {
  const now = context.clock.now();
  const before = await changeLibrary(context.db, async (change) => {
    const row = await lockUnchanged(change.db, source);
    await endConversion(change.db, conversion, now);
    const original = await originalOf(row);
    await change.db.insert(prerollOriginals).values({
      prerollId: row.id,
      fileName: row.fileName,
      sha256: row.sha256,
      convertedAt: now,
      ...original,
    });
    const folder = await folderOf(change.db, row);
    const place = await takePlace(change.db, row, folder, convertedName(row.fileName));
    await change.db
      .update(prerolls)
      .set({
        ...made.facts,
        sha256: made.sha256,
        sizeBytes: made.sizeBytes,
        fileModifiedMs: null,
        fileName: place.fileName,
        path: place.relative,
        isManaged: true,
        missingSince: null,
        updatedAt: now,
      })
      .where(eq(prerolls.id, row.id));
    const aside = original.isManaged
      ? [
          {
            from: await libraryEntry(dataFolder("prerolls"), row.path),
            to: await libraryEntry(dataFolder("originals"), original.path),
          },
        ]
      : [];
    await change.swap(row.id, "original-kept", [...aside, { from: made.path, to: place.absolute }]);
    return row;
  });
  await removePictures(before);
  announceClips(context, [before.id]);
}

async function lockUnchanged(db: LibraryChange["db"], source: PrerollRow): Promise<PrerollRow> {
  const [row] = await db
    .select()
    .from(prerolls)
    .where(and(eq(prerolls.id, source.id), isNull(prerolls.deletedAt)))
    .for("update");
  if (!row) throw conflict("The clip was deleted meanwhile.");
  if (row.sha256 !== source.sha256 || !(await exists(prerollFile(row)))) {
    throw conflict("The file of the clip was changed meanwhile, so it stays as it is.");
  }
  return row;
}

async function endConversion(db: LibraryChange["db"], { id }: ConversionRow, now: Date): Promise<void> {
  const [ended] = await db
    .update(prerollConversions)
    .set({ status: "done", progress: 1, endedAt: now })
    .where(and(eq(prerollConversions.id, id), eq(prerollConversions.status, "running")))
    .returning({ id: prerollConversions.id });
  if (!ended) throw new ConversionCancelled("The conversion was cancelled.");
}

/** Where the original will be: under a name that tells people what it is. */
async function originalOf(row: PrerollRow): Promise<{ path: string; isManaged: boolean }> {
  if (!row.isManaged) return { path: row.path, isManaged: false };
  const taken = await readdir(dataFolder("originals"));
  return { path: uniqueName(`${row.id} ${row.fileName}`, taken), isManaged: true };
}

/** Where the clip lies; one that was registered elsewhere comes into the folder of its first category. */
async function folderOf(db: LibraryChange["db"], row: PrerollRow): Promise<string> {
  if (row.isManaged) return row.path.split("/").slice(0, -1).join("/") || defaultFolder;
  const { primaryId } = await readLinks(db, row.id);
  if (primaryId === null) return defaultFolder;
  const name = (await requireCategories(db, [primaryId])).get(primaryId);
  return name === undefined ? defaultFolder : folderName(name);
}
