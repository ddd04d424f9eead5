import { access, lstat, readdir } from "node:fs/promises";
import { sep } from "node:path";

/** From so many files of one folder on, reading the folder is cheaper than asking for each. */
const readFolderFrom = 8;

/** Those of the paths that exist: one look per folder, so that thousands of files cost little. */
export function whichExist(paths: readonly string[]): Promise<Set<string>> {
  return existenceCheck()(paths);
}

/** The same for many calls in a row: a folder that was read once is not read again. */
export function existenceCheck(): typeof whichExist {
  const folders = new Map<string, Promise<Set<string>>>();
  const readOnce = (folder: string) => {
    const known = folders.get(folder) ?? readNames(folder);
    folders.set(folder, known);
    return known;
  };
  return async (paths) => {
    const byFolder = new Map<string, string[]>();
    for (const path of paths) {
      const folder = path.slice(0, nameStart(path));
      const group = byFolder.get(folder);
      if (group) group.push(path);
      else byFolder.set(folder, [path]);
    }
    const existing = new Set<string>();
    await Promise.all(
      [...byFolder].map(async ([folder, group]) => {
        if (group.length < readFolderFrom && !folders.has(folder)) return askEach(group, existing);
        const names = await readOnce(folder);
        for (const path of group) if (names.has(path.slice(nameStart(path)))) existing.add(path);
      }),
    );
    return existing;
  };
}

/** Where the file's own name begins; `basename` would look for more than that, thousands of times. */
const nameStart = (path: string) => Math.max(path.lastIndexOf("/"), path.lastIndexOf(sep)) + 1;

async function askEach(paths: string[], existing: Set<string>): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      if (await exists(path)) existing.add(path);
    }),
  );
}

async function readNames(folder: string): Promise<Set<string>> {
  return new Set(await readdir(/* turbopackIgnore: true */ folder || ".").catch(() => []));
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether a file or a link has this name, wherever the link leads; a folder is none. */
export async function isEntry(path: string): Promise<boolean> {
  const facts = await lstat(/* turbopackIgnore: true */ path).catch(() => null);
  return facts !== null && !facts.isDirectory();
}
