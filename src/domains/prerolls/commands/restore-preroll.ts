import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { changeLibrary, type LibraryChange } from "@/domains/prerolls/commands/change-library";
import { choosePlace } from "@/domains/prerolls/commands/choose-place";
import { type PrerollRow, prerollFile, trashName } from "@/domains/prerolls/queries/preroll-file";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { prerollIdInput } from "@/domains/prerolls/schema/preroll";
import { command } from "@/platform/command";
import { dataFolder } from "@/platform/data-folder";
import { conflict, notFound } from "@/platform/errors";
import { libraryEntry } from "@/platform/files/library-path";
import { isEntry } from "@/platform/files/which-exist";

/**
 * Brings a clip back from the trash, into the folder it came from, under another name when its own is taken by now.
 * Throws `not-found` when it is not in the trash, `conflict` when its place was registered anew.
 */
export const restorePreroll = command(
  { scope: "prerolls:write", input: prerollIdInput, audit: "preroll.restore", transaction: "none" },
  async (context, { id }) => {
    await changeLibrary(context.db, async (change) => {
      const [row] = await change.db
        .select()
        .from(prerolls)
        .where(and(eq(prerolls.id, id), isNotNull(prerolls.deletedAt)))
        .for("update");
      if (!row) throw notFound(`There is no clip ${id} in the trash.`);
      if (row.isManaged) await bringBack(change, row);
      else await enlist(change, row);
    });
    announceClips(context, [id]);
    return readPreroll(context.db, id);
  },
  (preroll) => preroll.displayName ?? preroll.fileName,
);

async function bringBack(change: LibraryChange, row: PrerollRow): Promise<void> {
  const folder = row.path.split("/").slice(0, -1).join("/");
  const place = await choosePlace(change.db, folder, row.fileName);
  // A clip whose file was missing when it was deleted comes back as it was: missing.
  const hasFile = await isEntry(prerollFile(row));
  await change.db
    .update(prerolls)
    .set({
      deletedAt: null,
      path: place.relative,
      fileName: place.fileName,
      missingSince: hasFile ? null : (row.missingSince ?? row.deletedAt),
    })
    .where(eq(prerolls.id, row.id));
  if (!hasFile) return;
  await change.move(row.id, await libraryEntry(dataFolder("trash"), trashName(row)), place.absolute);
}

async function enlist(change: LibraryChange, row: PrerollRow): Promise<void> {
  const [other] = await change.db
    .select({ id: prerolls.id })
    .from(prerolls)
    .where(and(eq(prerolls.path, row.path), isNull(prerolls.deletedAt)));
  if (other) throw conflict(`Its file is in the library already, as clip ${other.id}.`);
  await change.db.update(prerolls).set({ deletedAt: null }).where(eq(prerolls.id, row.id));
}
