import { eq } from "drizzle-orm";
import { libraryFolders } from "@/db/schema/prerolls";
import { changeEach } from "@/domains/prerolls/commands/change-each";
import { deletePreroll } from "@/domains/prerolls/commands/delete-preroll";
import { readClipsIn } from "@/domains/prerolls/queries/library-folders";
import { removeLibraryFolderInput } from "@/domains/prerolls/schema/library-folder";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { notFound } from "@/platform/errors";

/**
 * Forgets a registered folder. Its clips stay, as if registered one by one, or go to the trash; its files stay where
 * they are either way.
 */
export const removeLibraryFolder = command(
  {
    scope: "prerolls:write",
    input: removeLibraryFolderInput,
    audit: "library.remove-folder",
    transaction: "none",
  },
  async (context, { id, clips }) => {
    const [folder] = await context.db.select().from(libraryFolders).where(eq(libraryFolders.id, id));
    if (!folder) throw notFound(`There is no registered folder ${id}.`);
    const members = await readClipsIn(context.db, folder);
    // The folder first: no scan takes up again what goes now.
    await context.db.delete(libraryFolders).where(eq(libraryFolders.id, id));
    context.afterCommit.push(() => announce("library"));
    if (clips === "keep") return { path: folder.path, keptCount: members.length, trashedCount: 0 };
    const { changedIds, failures } = await changeEach(
      context,
      members.map((member) => member.id),
      (each, prerollId) => deletePreroll(each, { id: prerollId }),
    );
    return { path: folder.path, keptCount: failures.length, trashedCount: changedIds.length };
  },
  ({ path }) => path,
);
