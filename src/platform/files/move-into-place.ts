import { randomUUID } from "node:crypto";
import { copyFile, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { conflict } from "@/platform/errors";
import type { LibraryPath } from "@/platform/files/library-path";

/**
 * Moves a file to a name that nobody has: the name is reserved first, so that two movers never meet, and the
 * file then takes the reservation's place in one step. Between two drives it is copied and synced beside the
 * target before that step. Makes the folder. Throws `conflict` when the name is taken; the source stays then.
 */
export async function moveIntoPlace(from: LibraryPath, to: LibraryPath): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await reserve(to);
  try {
    await renameOrCopy(from, to);
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
}

async function reserve(path: string): Promise<void> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw conflict("A file of this name was there already.", { cause: error });
  }
}

async function renameOrCopy(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await copyAcross(from, to);
    await rm(from);
  }
}

async function copyAcross(from: string, to: string): Promise<void> {
  const part = join(dirname(to), `.${randomUUID()}.part`);
  try {
    await copyFile(from, part);
    const handle = await open(part, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
