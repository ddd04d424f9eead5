import { mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What the demo remembers from one run to the next. */
const memory = z.object({
  isSeeded: z.boolean().default(false),
  /** What it was filled with: an earlier demo keeps what it has. */
  contents: z.int().default(1),
  apiKey: z.string().nullable().default(null),
  /** What the pretend Plex held when it was stopped: a real one keeps its settings too. */
  plexPreroll: z.string().nullable().default(null),
  /** The run that is on, or the last one. */
  run: z.object({ pid: z.int(), url: z.string() }).nullable().default(null),
});
export type DemoMemory = z.output<typeof memory>;

export interface DemoFolder {
  path: string;
  /** The app's own data folder. */
  dataDir: string;
  /** A folder of videos that is none of the app's. */
  oldDisk: string;
  /** A file to try an import with. */
  sharedSequence: string;
  logFile: string;
  read(): Promise<DemoMemory>;
  remember(change: Partial<DemoMemory>): Promise<void>;
}

/** Raised when the demo is filled with more. */
export const demoContents = 2;

const oldDiskName = "old disk";
const sharedSequenceName = "Lights Camera Popcorn.nexseq";
const memoryFile = (folder: string) => join(folder, "demo.json");

async function readMemory(folder: string): Promise<DemoMemory> {
  const text = await readFile(memoryFile(folder), "utf8").catch(() => "{}");
  return memory.parse(JSON.parse(text));
}

/** Opens the demo's folder and makes it when it is not there. */
export async function openDemoFolder(path: string): Promise<DemoFolder> {
  const dataDir = join(path, "data");
  await mkdir(dataDir, { recursive: true });
  // The app resolves links in its paths, and the path mapping must speak of the same ones.
  const real = await realpath(path);
  return {
    path: real,
    dataDir: join(real, "data"),
    oldDisk: join(real, oldDiskName),
    sharedSequence: join(real, sharedSequenceName),
    logFile: join(real, "app.log"),
    read: () => readMemory(real),
    remember: async (change) => {
      const next = { ...(await readMemory(real)), ...change };
      const part = `${memoryFile(real)}.part`;
      // It holds a key.
      await writeFile(part, JSON.stringify(next, null, 2), { mode: 0o600 });
      await rename(part, memoryFile(real));
    },
  };
}

/** Whether a demo lives in this folder; only such a folder may ever be emptied. */
export async function holdsDemo(path: string): Promise<boolean> {
  const text = await readFile(memoryFile(path), "utf8").catch(() => "");
  return text.includes('"isSeeded"');
}

/** Takes away everything that a demo made. */
export async function emptyDemoFolder(path: string): Promise<void> {
  const made = ["data", oldDiskName, sharedSequenceName, "app.log", "demo.json"];
  for (const name of made) await rm(join(path, name), { recursive: true, force: true });
}
