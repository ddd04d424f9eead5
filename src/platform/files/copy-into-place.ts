import { randomUUID } from "node:crypto";
import { copyFile, link, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { conflict } from "@/platform/errors";
import type { LibraryPath } from "@/platform/files/library-path";

/** Between two drives, and on file systems without second names for a file. */
const needsCopy = new Set(["EXDEV", "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/**
 * Puts a file under a second name that nobody has, and leaves the first one. On one drive this is a second name for
 * the same bytes and takes no time; else the bytes are copied and synced first. Makes the folder. Throws `conflict`
 * when the name is taken.
 */
export async function copyIntoPlace(from: LibraryPath, to: LibraryPath): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "EEXIST") throw conflict("A file of this name was there already.", { cause: error });
    if (!needsCopy.has(code)) throw error;
    await copyBytes(from, to);
  }
}

async function copyBytes(from: string, to: string): Promise<void> {
  const part = join(dirname(to), `.${randomUUID()}.part`);
  try {
    await copyFile(from, part);
    const handle = await open(part, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await reserve(to);
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
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
