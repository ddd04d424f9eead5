import { and, eq, isNull } from "drizzle-orm";
import { prerolls } from "@/db/schema/prerolls";
import { announceClips } from "@/domains/prerolls/commands/announce-clips";
import { changeLibrary } from "@/domains/prerolls/commands/change-library";
import { prerollFile, trashName } from "@/domains/prerolls/queries/preroll-file";
import { readPreroll } from "@/domains/prerolls/queries/read-prerolls";
import { prerollIdInput } from "@/domains/prerolls/schema/preroll";
import { command } from "@/platform/command";
import { dataFolder } from "@/platform/data-folder";
import { notFound } from "@/platform/errors";
import { libraryEntry } from "@/platform/files/library-path";
import { isEntry } from "@/platform/files/which-exist";

/**
 * Takes a clip out of the library, with its file, into the trash, from where `restorePreroll` brings it back for 30
 * days. A file that was registered in place is not touched. Answers the clip as it was.
 */
export const deletePreroll = command(
  { scope: "prerolls:write", input: prerollIdInput, audit: "preroll.delete", transaction: "none" },
  async (context, { id }) => {
    const preroll = await readPreroll(context.db, id);
    const deletedAt = context.clock.now();
    await changeLibrary(context.db, async (change) => {
      const [row] = await change.db
        .update(prerolls)
        .set({ deletedAt })
        .where(and(eq(prerolls.id, id), isNull(prerolls.deletedAt)))
        .returning();
      if (!row) throw notFound(`There is no clip ${id}.`);
      if (!row.isManaged || !(await isEntry(prerollFile({ ...row, deletedAt: null })))) return;
      const from = await libraryEntry(dataFolder("prerolls"), row.path);
      await change.move(id, from, await libraryEntry(dataFolder("trash"), trashName(row)));
    });
    announceClips(context, [id]);
    return { ...preroll, deletedAt: deletedAt.toISOString() };
  },
  (preroll) => preroll.displayName ?? preroll.fileName,
);
