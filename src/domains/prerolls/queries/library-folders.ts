import { asc, eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { categories, libraryFolders, prerolls } from "@/db/schema/prerolls";
import { liesIn, toRoot } from "@/domains/prerolls/queries/library-roots";
import type { LibraryFolder } from "@/domains/prerolls/schema/library-folder";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { exists } from "@/platform/files/which-exist";
import { query } from "@/platform/query";

async function readFolders(db: Context["db"], where?: SQL): Promise<LibraryFolder[]> {
  const rows = await db
    .select({ ...getTableColumns(libraryFolders), categoryName: categories.name })
    .from(libraryFolders)
    .leftJoin(categories, eq(categories.id, libraryFolders.categoryId))
    .where(where)
    .orderBy(asc(libraryFolders.path));
  return Promise.all(
    rows.map(async ({ categoryName, ...row }) => {
      const clips = await readClipsIn(db, row);
      return {
        id: row.id,
        path: row.path,
        isRecursive: row.isRecursive,
        category:
          row.categoryId === null || categoryName === null
            ? null
            : { id: row.categoryId, name: categoryName },
        categoriesFromFolders: row.categoriesFromFolders,
        createsCategories: row.createsCategories,
        extensions: row.extensions,
        tags: row.tags,
        prerollCount: clips.length,
        missingCount: clips.filter(({ isMissing }) => isMissing).length,
        isAvailable: await exists(row.path),
        createdAt: row.createdAt.toISOString(),
        scannedAt: row.scannedAt?.toISOString() ?? null,
      };
    }),
  );
}

/** The clips that lie in a registered folder. */
export async function readClipsIn(
  db: Context["db"],
  folder: typeof libraryFolders.$inferSelect,
): Promise<Array<{ id: number; isMissing: boolean }>> {
  const rows = await db
    .select({
      id: prerolls.id,
      path: prerolls.path,
      isMissing: sql<boolean>`${prerolls.missingSince} is not null`,
    })
    .from(prerolls)
    .where(
      sql`not ${prerolls.isManaged} and ${prerolls.deletedAt} is null
        and starts_with(${prerolls.path}, ${`${folder.path}/`})`,
    )
    .orderBy(asc(prerolls.id));
  const root = toRoot(folder);
  return rows.filter(({ path }) => liesIn(path, root)).map(({ id, isMissing }) => ({ id, isMissing }));
}

export const listLibraryFolders = query({ scope: "prerolls:read", input: z.void() }, ({ db }) =>
  readFolders(db),
);

/** Throws `not-found` for a folder that is not registered. */
export async function readLibraryFolder(db: Context["db"], id: number): Promise<LibraryFolder> {
  const [folder] = await readFolders(db, eq(libraryFolders.id, id));
  if (!folder) throw notFound(`There is no registered folder ${id}.`);
  return folder;
}
