import { mkdir } from "node:fs/promises";
import { sep } from "node:path";
import { env } from "@/platform/env";

/** The folders inside the data folder, by the names people find on disk. */
export const dataFolders = [
  "prerolls",
  "originals",
  "thumbnails",
  "incoming",
  "imports",
  "trash",
  "logs",
] as const;
export type DataFolder = (typeof dataFolders)[number];

/**
 * The absolute path of one folder of the data folder. Not made with path.join: the bundler would take what lies in
 * `./data` for a part of the app, and copy it.
 */
export function dataFolder(name: DataFolder): string {
  return [env().dataDir, name].join(sep);
}

export async function createDataFolders(): Promise<void> {
  await Promise.all(dataFolders.map((name) => mkdir(dataFolder(name), { recursive: true })));
}
