import { asc } from "drizzle-orm";
import { libraryFolders } from "@/db/schema/prerolls";
import type { FolderRules } from "@/domains/prerolls/core/category-of-file";
import type { Context } from "@/platform/context";
import { dataFolder } from "@/platform/data-folder";

/** A folder that scans look through. */
export interface LibraryRoot {
  /** Null for the library's own folder. */
  id: number | null;
  /** Absolute. */
  path: string;
  isRecursive: boolean;
  /** With their dots; empty: all. */
  extensions: string[];
  /** Null for the library's own folder. */
  rules: (FolderRules & { tags: string[] }) | null;
}

/** The library's own folder, and those that were registered in place. */
export async function readLibraryRoots(db: Context["db"]): Promise<LibraryRoot[]> {
  const rows = await db.select().from(libraryFolders).orderBy(asc(libraryFolders.id));
  const own = { id: null, path: dataFolder("prerolls"), isRecursive: true, extensions: [], rules: null };
  return [own, ...rows.map(toRoot)];
}

export function toRoot(
  row: Omit<typeof libraryFolders.$inferSelect, "createdAt" | "scannedAt">,
): LibraryRoot {
  const { id, path, isRecursive, extensions, categoryId, categoriesFromFolders, createsCategories, tags } =
    row;
  const rules = { categoryId, categoriesFromFolders, createsCategories, tags };
  return { id, path, isRecursive, extensions, rules };
}

/** Whether a path lies inside of a folder; a folder that is not walked to the ground holds its own files only. */
export function liesIn(path: string, root: Pick<LibraryRoot, "path" | "isRecursive">): boolean {
  const start = root.path.endsWith("/") ? root.path : `${root.path}/`;
  if (!path.startsWith(start)) return false;
  return root.isRecursive || !path.slice(start.length).includes("/");
}
