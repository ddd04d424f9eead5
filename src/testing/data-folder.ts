import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll } from "vitest";
import { forgetSingleton } from "@/lib/singleton";
import { createDataFolders, dataFolders } from "@/platform/data-folder";

export interface TestDataFolder {
  path: string;
  /** Every file below it, relative, sorted. */
  files(): Promise<string[]>;
  empty(): Promise<void>;
}

/** A data folder for this test file alone, gone at its end. Call it once at the top. */
export async function testDataFolder(): Promise<TestDataFolder> {
  const path = await mkdtemp(join(tmpdir(), "marquee-data-"));
  process.env.MARQUEE_DATA_DIR = path;
  forgetSingleton("env");
  await createDataFolders();
  afterAll(() => rm(path, { recursive: true, force: true }));
  return {
    path,
    files: async () => {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return files.map((entry) => relative(path, join(entry.parentPath, entry.name))).sort();
    },
    empty: async () => {
      await Promise.all(dataFolders.map((name) => rm(join(path, name), { recursive: true, force: true })));
      await createDataFolders();
    },
  };
}
