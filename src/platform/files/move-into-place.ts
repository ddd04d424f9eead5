import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { copyBeside } from "@/platform/files/copy-beside";
import type { LibraryPath } from "@/platform/files/library-path";
import { reserveName } from "@/platform/files/reserve-name";

/**
 * Moves a file to a name that nobody has: the name is reserved first, so that two movers never meet, and the
 * file then takes the reservation's place in one step. Between two drives it is copied and synced beside the
 * target before that step. Makes the folder. Throws `conflict` when the name is taken; the source stays then.
 */
export async function moveIntoPlace(from: LibraryPath, to: LibraryPath): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await reserveName(to);
  try {
    await renameOrCopy(from, to);
  } catch (error) {
    await rm(to, { force: true });
    throw error;
  }
}

async function renameOrCopy(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await copyBeside(from, to);
    await rm(from);
  }
}
