import { randomUUID } from "node:crypto";
import { copyFile, open, rename, rm } from "node:fs/promises";
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
