import { realpath, stat } from "node:fs/promises";
import { isAbsolute, normalize } from "node:path";
import { libraryFolders } from "@/db/schema/prerolls";
import { folderProblem } from "@/domains/prerolls/commands/look-through-folders";
import { previewFolder } from "@/domains/prerolls/commands/preview-folder";
import { requireTags } from "@/domains/prerolls/commands/require-tags";
import { startScan } from "@/domains/prerolls/commands/start-scan";
import { folderClash, folderRefusal } from "@/domains/prerolls/core/folder-refusal";
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
    const folder = await requireFolder(path);
    const tags = requireTags(input.tags);
    const categoryId = input.categoryId ?? null;
    await requireCategories(context.db, categoryId === null ? [] : [categoryId]);
    await refuseFolder(context, folder);
    const { isRecursive, categoriesFromFolders, createsCategories } = input;
    const rules = { path: folder, isRecursive, categoryId, categoriesFromFolders, createsCategories, tags };
    const wanted = { ...rules, extensions: [...new Set(input.extensions ?? [])] };
    const preview = await previewFolder(context, wanted);
    if (dryRun) return { preview, folder: null, scan: null };

    const [row] = await context.db
      .insert(libraryFolders)
      .values({ ...wanted, createdAt: context.clock.now() })
      .onConflictDoUpdate({ target: libraryFolders.path, set: wanted })
      .returning({ id: libraryFolders.id });
    if (!row) throw new Error("insert answered no row");
    await writeAudit(context, "library.add-folder", folder);
    context.afterCommit.push(() => announce("library"));
    const scan = await startScan(context, {});
    return { preview, folder: await readLibraryFolder(context.db, row.id), scan };
  },
);

/** The folder as it was named, so that its clips lie where people and path mappings look for them. */
async function requireFolder(given: string): Promise<string> {
  const field = "path";
  if (!isAbsolute(given)) {
    throw invalid("path: Give the whole path of the folder, from the root on.", { field });
  }
  const path = normalize(given).replace(/(?<=.)[\\/]+$/, "");
  try {
    if ((await stat(/* turbopackIgnore: true */ path)).isDirectory()) return path;
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

/** Judged by where it really is: a link is no way around it. */
async function refuseFolder({ db }: Pick<Context, "db">, path: string): Promise<void> {
  const rows = await db.select({ path: libraryFolders.path }).from(libraryFolders);
  const others = rows.map((row) => row.path).filter((one) => one !== path);
  const registered = await Promise.all(others.map((one) => realOr(one)));
  const real = await realOr(path);
  const refusal = folderRefusal({ path: real, dataFolder: await realOr(env().dataDir) });
  if (refusal !== null) throw invalid(`path: ${refusal}`, { field: "path" });
  const clash = folderClash(real, registered);
  if (clash !== null) throw conflict(`path: ${clash}`, { field: "path" });
}

function realOr(path: string): Promise<string> {
  return realpath(/* turbopackIgnore: true */ path).catch(() => path);
}
