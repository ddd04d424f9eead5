import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { sep } from "node:path";

export interface WalkedFile {
  /** Absolute: the root as it was given, and the way from there. */
  path: string;
  /** The names of the folders below the root, from the top. */
  folders: string[];
  name: string;
  sizeBytes: number;
  /** Epoch milliseconds. */
  modifiedMs: number;
}

export interface Walk {
  files: WalkedFile[];
  /** Entries of the root itself, of any kind: none at all is how a share that is not mounted looks. */
  rootEntryCount: number;
  /** Links, and files that are not wanted. */
  skippedCount: number;
  /** Folders below the root that may not be read: nothing is known of what lies in them. */
  unreadFolders: string[];
}

export interface WalkOptions {
  isRecursive: boolean;
  wantsFolder(name: string): boolean;
  wantsFile(name: string): boolean;
}

/** So many files of a folder are asked for at a time. */
const statsAtOnce = 64;

/**
 * Every wanted file below a folder with its size and time, without opening one and without following links, so that
 * no loop and no way out is ever taken. Throws the file system's error when the root cannot be read, or goes away
 * meanwhile; a folder below it that may not be read is named in the answer.
 */
export async function walkFolder(root: string, options: WalkOptions): Promise<Walk> {
  const walk: Walk = { files: [], rootEntryCount: 0, skippedCount: 0, unreadFolders: [] };
  const waiting: string[][] = [[]];
  for (let folders = waiting.pop(); folders !== undefined; folders = waiting.pop()) {
    const path = [root, ...folders].join(sep);
    const entries = await entriesOf(root, path, folders.length === 0, walk);
    if (folders.length === 0) walk.rootEntryCount = entries.length;
    const { below, wanted, skippedCount } = sortEntries(entries, options);
    walk.skippedCount += skippedCount;
    for (const name of below) waiting.push([...folders, name]);
    for (let start = 0; start < wanted.length; start += statsAtOnce) {
      const names = wanted.slice(start, start + statsAtOnce);
      const found = await Promise.all(names.map((name) => look(path, folders, name)));
      walk.files.push(...found.flat());
    }
  }
  return walk;
}

function sortEntries(entries: readonly Dirent[], options: WalkOptions) {
  const below: string[] = [];
  const wanted: string[] = [];
  let skippedCount = 0;
  for (const entry of entries) {
    const { name } = entry;
    if (entry.isDirectory() && options.isRecursive && options.wantsFolder(name)) below.push(name);
    else if (entry.isFile() && options.wantsFile(name)) wanted.push(name);
    else if (!entry.isDirectory()) skippedCount += 1;
  }
  return { below, wanted, skippedCount };
}

async function entriesOf(root: string, path: string, isRoot: boolean, walk: Walk) {
  try {
    return await readdir(/* turbopackIgnore: true */ path, { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (isRoot || (code !== "EACCES" && code !== "EPERM" && code !== "ENOENT")) throw error;
    if (code !== "ENOENT") walk.unreadFolders.push(path);
    // A folder that was removed meanwhile is no news; with its root gone as well it is the whole share.
    else await readdir(/* turbopackIgnore: true */ root);
    return [];
  }
}

async function look(folder: string, folders: string[], name: string): Promise<WalkedFile[]> {
  const path = `${folder}${sep}${name}`;
  try {
    const { size, mtimeMs } = await stat(/* turbopackIgnore: true */ path);
    return [{ path, folders, name, sizeBytes: size, modifiedMs: Math.floor(mtimeMs) }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
