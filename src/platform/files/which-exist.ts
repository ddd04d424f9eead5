import { access, readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";

/** From so many files of one folder on, reading the folder is cheaper than asking for each. */
const readFolderFrom = 8;

/** Those of the paths that exist: one look per folder, so that thousands of files cost little. */
export async function whichExist(paths: readonly string[]): Promise<Set<string>> {
  const byFolder = new Map<string, string[]>();
  for (const path of paths) {
    const folder = dirname(path);
    const group = byFolder.get(folder);
    if (group) group.push(path);
    else byFolder.set(folder, [path]);
  }
  const found = await Promise.all(
    [...byFolder].map(([folder, group]) =>
      group.length < readFolderFrom ? askEach(group) : readFolder(folder, group),
    ),
  );
  return new Set(found.flat());
}

async function askEach(paths: string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await exists(path)) ? [path] : [])));
  return found.flat();
}

async function readFolder(folder: string, paths: string[]): Promise<string[]> {
  const names = new Set(await readdir(folder).catch(() => []));
  return paths.filter((path) => names.has(basename(path)));
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
