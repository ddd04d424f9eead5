import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { env } from "@/platform/env";

/** The folders inside the data folder, by the names people find on disk. */
export const dataFolders = ["prerolls", "thumbnails", "incoming", "trash", "logs"] as const;
export type DataFolder = (typeof dataFolders)[number];

/** The absolute path of one folder of the data folder. */
export function dataFolder(name: DataFolder): string {
  return join(env().dataDir, name);
}

export async function createDataFolders(): Promise<void> {
  await Promise.all(dataFolders.map((name) => mkdir(dataFolder(name), { recursive: true })));
}
