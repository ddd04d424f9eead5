import { realpath, stat } from "node:fs/promises";
import { isAbsolute, normalize } from "node:path";
import { libraryFolders } from "@/db/schema/prerolls";
import { folderProblem } from "@/domains/prerolls/commands/look-through-folders";
import { previewFolder } from "@/domains/prerolls/commands/preview-folder";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import { startScan } from "@/domains/prerolls/commands/start-scan";
import { folderRefusal } from "@/domains/prerolls/core/folder-problem";
import { requireCategories } from "@/domains/prerolls/queries/categories";
import { readLibraryFolder } from "@/domains/prerolls/queries/library-folders";
import { addLibraryFolderInput } from "@/domains/prerolls/schema/library-folder";
import { announce } from "@/platform/announce";
import { writeAudit } from "@/platform/audit";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { env } from "@/platform/env";
import { conflict, invalid, notFound } from "@/platform/errors";

/**
 * Registers a whole folder in place: its videos become clips where they lie, now and with every later scan, and are
 * never moved or deleted. Unless told otherwise it only says what would be. One that is registered already gets the
 * new rules. Throws `not-found` for no folder, `invalid` for one of the system's or of Marquee's own, `conflict` for
 * one inside of, or around, a registered one.
 */
export const addLibraryFolder = command(
  {
    scope: "prerolls:write",
    input: addLibraryFolderInput,
    // Only what is done stands in the trail, not what was looked at.
    audit: null,
    transaction: "none",
  },
  async (context, { path, dryRun, ...input }) => {
    const real = await realFolder(path);
    const tags = requireTags(input.tags);
    const categoryId = input.categoryId ?? null;
    await requireCategories(context.db, categoryId === null ? [] : [categoryId]);
    await refuseFolder(context, real);
    const { isRecursive, categoriesFromFolders, createsCategories } = input;
    const rules = { path: real, isRecursive, categoryId, categoriesFromFolders, createsCategories, tags };
    const wanted = { ...rules, extensions: [...new Set(input.extensions ?? [])] };
    const preview = await previewFolder(context, wanted);
    if (dryRun) return { preview, folder: null, scan: null };

    const [row] = await context.db
      .insert(libraryFolders)
      .values({ ...wanted, createdAt: context.clock.now() })
      .onConflictDoUpdate({ target: libraryFolders.path, set: wanted })
      .returning({ id: libraryFolders.id });
    if (!row) throw new Error("insert answered no row");
    await writeAudit(context, "library.add-folder", real);
    context.afterCommit.push(() => announce("library"));
    const scan = await startScan(context, {});
    return { preview, folder: await readLibraryFolder(context.db, row.id), scan };
  },
);

async function realFolder(given: string): Promise<string> {
  const field = "path";
  if (!isAbsolute(given)) {
    throw invalid("path: Give the whole path of the folder, from the root on.", { field });
  }
  try {
    const real = await realpath(/* turbopackIgnore: true */ normalize(given));
    if ((await stat(/* turbopackIgnore: true */ real)).isDirectory()) return real;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") {
      throw notFound("There is no such folder on the machine that runs Marquee.", { field });
    }
    if (code === "ELOOP") throw invalid("path: This link leads in a circle.", { field });
    throw invalid(`path: ${folderProblem(error)}`, { field, cause: error });
  }
  throw invalid("path: This is not a folder.", { field });
}

async function refuseFolder({ db }: Pick<Context, "db">, path: string): Promise<void> {
  const rows = await db.select({ path: libraryFolders.path }).from(libraryFolders);
  const registered = rows.map((row) => row.path).filter((one) => one !== path);
  const refusal = folderRefusal({ path, registered, dataFolder: await realpath(env().dataDir) });
  if (refusal === null) return;
  const isClash = registered.some((one) => one.startsWith(path) || path.startsWith(one));
  throw (isClash ? conflict : invalid)(`path: ${refusal}`, { field: "path" });
}
