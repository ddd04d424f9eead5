import { randomUUID } from "node:crypto";
import { copyFile, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Copies the bytes under a hidden name in the target's folder, syncs them, and gives them their name in one step.
 * `beforeName` runs between the two; what it throws takes the copy away again.
 */
export async function copyBeside(
  from: string,
  to: string,
  beforeName = async (): Promise<void> => {},
): Promise<void> {
  const part = join(dirname(to), `.${randomUUID()}.part`);
  try {
    await copyFile(from, part);
    const handle = await open(part, "r+");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await beforeName();
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Takes away what a copy left beside its target when the process was killed in the middle. Only while nobody copies
 * there.
 */
export async function removeParts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    if (/^\.[\da-f-]{36}\.part$/.test(name)) await rm(join(folder, name), { force: true });
  }
}
