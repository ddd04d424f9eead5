import { and, inArray, isNull } from "drizzle-orm";
import { categories, prerolls } from "@/db/schema/prerolls";
import { lookThroughFolders } from "@/domains/prerolls/commands/look-through-folders";
import { folderSamplesMax, scanProblemsMax } from "@/domains/prerolls/constants";
import {
  categoriesByFolder,
  categoryOfFile,
  type FileCategory,
  type FolderRules,
} from "@/domains/prerolls/core/category-of-file";
import type { FolderPreview } from "@/domains/prerolls/schema/library-folder";
import type { Context } from "@/platform/context";
import { invalid } from "@/platform/errors";

interface WantedFolder extends FolderRules {
  path: string;
  isRecursive: boolean;
  extensions: string[];
  tags: string[];
}

/** What a folder would bring, by the names of its files alone. Throws `invalid` when it cannot be read. */
export async function previewFolder(
  { db }: Pick<Context, "db">,
  folder: WantedFolder,
): Promise<FolderPreview> {
  const { path, isRecursive, extensions, ...rules } = folder;
  const root = { id: null, path, isRecursive, extensions, rules };
  const { files, problems, skippedCount, awayFolders } = await lookThroughFolders([root], () => false);
  if (awayFolders.includes(path)) throw invalid(`path: ${problems[0]?.reason}`, { field: "path" });
  const [rows, known] = await Promise.all([
    db.select({ id: categories.id, name: categories.name }).from(categories),
    knownPaths(
      db,
      files.map((file) => file.path),
    ),
  ]);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const byFolder = categoriesByFolder(rows);
  const told = files.map((file) => ({
    file,
    isKnown: known.has(file.path),
    category: categoryFact(categoryOfFile(file.folders, byFolder, rules), names),
  }));
  return {
    path,
    fileCount: files.length,
    totalBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    knownCount: known.size,
    newCount: files.length - known.size,
    byCategory: tally(told.filter(({ isKnown }) => !isKnown).map(({ category }) => category)),
    samples: told.slice(0, folderSamplesMax).map(({ file, isKnown, category }) => ({
      path: file.path,
      sizeBytes: file.sizeBytes,
      categoryName: category.name,
      isKnown,
    })),
    skippedCount,
    problems: problems.slice(0, scanProblemsMax),
  };
}

async function knownPaths(db: Context["db"], paths: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const atOnce = 1_000;
  for (let start = 0; start < paths.length; start += atOnce) {
    const rows = await db
      .select({ path: prerolls.path })
      .from(prerolls)
      .where(and(isNull(prerolls.deletedAt), inArray(prerolls.path, paths.slice(start, start + atOnce))));
    for (const { path } of rows) found.add(path);
  }
  return found;
}

interface CategoryFact {
  id: number | null;
  name: string | null;
  isNew: boolean;
}

function categoryFact(category: FileCategory, names: ReadonlyMap<number, string>): CategoryFact {
  if (category === null) return { id: null, name: null, isNew: false };
  if ("id" in category) return { id: category.id, name: names.get(category.id) ?? null, isNew: false };
  return { id: null, name: category.newName, isNew: true };
}

function tally(facts: readonly CategoryFact[]): FolderPreview["byCategory"] {
  const counts = new Map<string, CategoryFact & { count: number }>();
  for (const fact of facts) {
    const key = fact.name?.toLowerCase() ?? "";
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { ...fact, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
