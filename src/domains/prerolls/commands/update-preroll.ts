import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { changeLibrary, type LibraryChange } from "@/domains/prerolls/commands/change-library";
import { choosePlace } from "@/domains/prerolls/commands/choose-place";
import { linkCategories, readLinks } from "@/domains/prerolls/commands/link-categories";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import { defaultFolder } from "@/domains/prerolls/constants";
import { folderName } from "@/domains/prerolls/core/folder-name";
import { nextCategories } from "@/domains/prerolls/core/next-categories";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import { type PrerollRow, prerollFile } from "@/domains/prerolls/queries/preroll-file";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { updatePrerollInput } from "@/domains/prerolls/schema/preroll";
import { safeFileName, splitFileName } from "@/lib/file-name";
import { command } from "@/platform/command";
import { dataFolder } from "@/platform/data-folder";
import { conflict, invalid, notFound } from "@/platform/errors";
import { libraryEntry } from "@/platform/files/library-path";
import { exists } from "@/platform/files/which-exist";

type Input = z.output<typeof updatePrerollInput>;

/**
 * Changes what is given and leaves the rest. A new primary category moves the file of a managed clip into that
 * category's folder, and a new file name renames it; both happen with the change of the row or not at all.
 */
export const updatePreroll = command(
  { scope: "prerolls:write", input: updatePrerollInput, audit: "preroll.update", transaction: "none" },
  async (context, input) => {
    const tags = input.tags === undefined ? undefined : requireTags(input.tags);
    await changeLibrary(context.db, async (change) => {
      const row = await lockRow(change.db, input.id);
      const place = await newPlace(change, row, {
        folder: await changeCategories(change.db, row, input),
        fileName: input.fileName === undefined ? null : wantedFileName(row, input.fileName),
      });
      await change.db
        .update(prerolls)
        .set({
          ...changedText(input),
          tags,
          isEnabled: input.isEnabled,
          ...changedAbout(input),
          excludedFromMatching: input.isExcludedFromMatching,
          communityId: input.communityId === undefined ? undefined : input.communityId || null,
          fileName: place?.fileName,
          path: place?.relative,
          updatedAt: context.clock.now(),
        })
        .where(eq(prerolls.id, row.id));
      if (place)
        await change.move(row.id, await libraryEntry(dataFolder("prerolls"), row.path), place.absolute);
    });
    announceClips(context, [input.id]);
    return readPreroll(context.db, input.id);
  },
  (preroll) => preroll.displayName ?? preroll.fileName,
);

async function lockRow(db: LibraryChange["db"], id: number): Promise<PrerollRow> {
  const [row] = await db
    .select()
    .from(prerolls)
    .where(and(eq(prerolls.id, id), isNull(prerolls.deletedAt)))
    .for("update");
  if (!row) throw notFound(`There is no clip ${id}.`);
  return row;
}

/** Answers the folder the file belongs in now; null when it stays where it is. */
async function changeCategories(
  db: LibraryChange["db"],
  row: PrerollRow,
  input: Input,
): Promise<string | null> {
  if (!changesCategories(input)) return null;
  const before = await readLinks(db, row.id);
  const after = nextCategories(before, input);
  const names = await requireCategories(db, after.ids);
  await linkCategories(db, row.id, after);
  if (!row.isManaged || after.primaryId === before.primaryId) return null;
  const name = after.primaryId === null ? undefined : names.get(after.primaryId);
  return name === undefined ? defaultFolder : folderName(name);
}

/** An empty text means none. */
function changedText({ displayName, description }: Input) {
  return {
    displayName: displayName === undefined ? undefined : displayName || null,
    description: description === undefined ? undefined : description || null,
  };
}

/** The kind stands in a column of its own; its details beside it. */
function changedAbout({ about }: Input) {
  if (about === undefined) return {};
  const { kind, ...details } = about;
  return { kind, kindDetails: Object.keys(details).length > 0 ? details : null };
}

interface Wish {
  /** Null: where it is. */
  folder: string | null;
  /** Null: as it is called. */
  fileName: string | null;
}

/** Null when the file stays where it is. */
async function newPlace(change: LibraryChange, row: PrerollRow, wish: Wish) {
  const currentFolder = row.path.split("/").slice(0, -1).join("/");
  const folder = wish.folder ?? currentFolder;
  const fileName = wish.fileName ?? row.fileName;
  if (folder === currentFolder && fileName === row.fileName) return null;
  if (!(await exists(prerollFile(row)))) {
    if (wish.fileName === null) return null;
    throw conflict("The file of this clip is missing on disk, so it cannot be renamed.", {
      field: "fileName",
    });
  }
  return choosePlace(change.db, folder, fileName);
}

/** The wished name made safe, with the extension that the file has. */
function wantedFileName(row: PrerollRow, wished: string): string {
  if (!row.isManaged) {
    throw invalid("fileName: This file is not in Marquee's library, so it is not renamed.", {
      field: "fileName",
    });
  }
  const { extension } = splitFileName(row.fileName);
  const safe = safeFileName(wished);
  const hasExtension = safe.toLowerCase().endsWith(extension.toLowerCase());
  return hasExtension ? safe : safeFileName(`${safe}${extension}`);
}

function changesCategories(input: Input): boolean {
  return input.categoryId !== undefined || input.categoryIds !== undefined;
}
