import { link, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { conflict } from "@/platform/errors";
import { copyBeside } from "@/platform/files/copy-beside";
import type { LibraryPath } from "@/platform/files/library-path";
import { reserveName } from "@/platform/files/reserve-name";

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
    await copyBeside(from, to, () => reserveName(to));
  }
}
