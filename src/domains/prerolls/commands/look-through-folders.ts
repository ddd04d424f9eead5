import { readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { SeenFile } from "@/domains/prerolls/core/plan-scan";
import { wantsFile, wantsFolder } from "@/domains/prerolls/core/wanted-entries";
import type { LibraryRoot } from "@/domains/prerolls/queries/library-roots";
import { type WalkedFile, walkFolder } from "@/platform/files/walk-folder";

export interface FoundFile extends SeenFile {
  name: string;
  /** Names of the folders below its root, from the top. */
  folders: string[];
  /** Null for a file that was registered by itself. */
  root: LibraryRoot | null;
}

export interface Looked {
  files: FoundFile[];
  awayFolders: string[];
  skippedCount: number;
  problems: Array<{ path: string; reason: string }>;
}

/** Walks through every root of the library. One that cannot be read does not keep the others from being walked. */
export async function lookThroughFolders(
  roots: readonly LibraryRoot[],
  hasClips: (root: LibraryRoot) => boolean,
): Promise<Looked> {
  const looked: Looked = { files: [], awayFolders: [], skippedCount: 0, problems: [] };
  for (const root of roots) {
    try {
      const walk = await walkFolder(root.path, {
        isRecursive: root.isRecursive,
        wantsFolder,
        wantsFile: (name) => wantsFile(name, root.extensions),
      });
      looked.skippedCount += walk.skippedCount;
      looked.files.push(...walk.files.map((file) => found(file, root)));
      for (const path of walk.unreadFolders) {
        looked.awayFolders.push(path);
        looked.problems.push({ path, reason: "Marquee may not read this folder." });
      }
      if (walk.rootEntryCount === 0 && hasClips(root)) {
        looked.awayFolders.push(root.path);
        looked.problems.push({ path: root.path, reason: "This folder is empty: is its disk there?" });
      }
    } catch (error) {
      looked.awayFolders.push(root.path);
      looked.problems.push({ path: root.path, reason: folderProblem(error) });
    }
  }
  return looked;
}

function found({ path, folders, name, sizeBytes, modifiedMs }: WalkedFile, root: LibraryRoot): FoundFile {
  return { path, folders, name, sizeBytes, modifiedMs, root };
}

/** Asks for files that were registered one by one. */
export async function lookForFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const seen: FoundFile[] = [];
  const atOnce = 32;
  for (let start = 0; start < paths.length; start += atOnce) {
    const batch = paths.slice(start, start + atOnce);
    const answers = await Promise.all(batch.map(lookForFile));
    seen.push(...answers.flat());
  }
  return seen;
}

async function lookForFile(path: string): Promise<FoundFile[]> {
  const facts = await stat(/* turbopackIgnore: true */ path).catch(() => null);
  if (!facts?.isFile()) return [];
  const name = path.slice(dirname(path).length).replace(/^[\\/]/, "");
  const { size: sizeBytes, mtimeMs } = facts;
  return [{ path, name, folders: [], root: null, sizeBytes, modifiedMs: Math.floor(mtimeMs) }];
}

/** Whether a folder answers and holds anything at all. */
export async function isFolderThere(path: string): Promise<boolean> {
  const entries = await readdir(/* turbopackIgnore: true */ path).catch(() => []);
  return entries.length > 0;
}

/** Why a folder cannot be read, in a sentence. */
export function folderProblem(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "This folder is not there: is its disk there?";
  if (code === "ENOTDIR") return "This is not a folder.";
  if (code === "EACCES" || code === "EPERM") return "Marquee may not read this folder.";
  return "This folder does not answer: is its disk there?";
}
