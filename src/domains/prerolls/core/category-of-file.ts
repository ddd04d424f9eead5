import { folderName } from "@/domains/prerolls/core/folder-name";

export interface NamedCategory {
  id: number;
  name: string;
}

export interface FolderRules {
  /** For clips that no folder says more about. */
  categoryId: number | null;
  categoriesFromFolders: boolean;
  createsCategories: boolean;
}

/** The category of a file: one that is there, one to be made under this name, or none. */
export type FileCategory = { id: number } | { newName: string } | null;

/** Folders that are called like a category, in any case; the folder of a managed clip bears its cleaned name. */
export function categoriesByFolder(categories: readonly NamedCategory[]): Map<string, number> {
  const ids = new Map<string, number>();
  const add = (name: string, id: number) => {
    const key = keyOf(name);
    if (!ids.has(key)) ids.set(key, id);
  };
  for (const { id, name } of categories) add(name, id);
  // A name as it is goes before one that was made safe.
  for (const { id, name } of categories) add(folderName(name), id);
  return ids;
}

/** In the library's own folder: what its top folder is called like. */
export function categoryOfManaged(
  folders: readonly string[],
  known: ReadonlyMap<string, number>,
): FileCategory {
  const [top] = folders;
  const id = top === undefined ? undefined : known.get(keyOf(top));
  return id === undefined ? null : { id };
}

/**
 * In a folder registered in place: the innermost of the folders on the way that is called like a category. When none
 * is and the rules allow, the top one becomes a category; else the folder's own category stands.
 */
export function categoryOfFile(
  folders: readonly string[],
  known: ReadonlyMap<string, number>,
  rules: FolderRules,
): FileCategory {
  const standard = rules.categoryId === null ? null : { id: rules.categoryId };
  if (!rules.categoriesFromFolders) return standard;
  for (const folder of [...folders].reverse()) {
    const id = known.get(keyOf(folder));
    if (id !== undefined) return { id };
  }
  const [top] = folders;
  return rules.createsCategories && top !== undefined ? { newName: top.trim() } : standard;
}

const keyOf = (name: string) => name.trim().normalize("NFC").toLowerCase();
