import { open } from "node:fs/promises";
import { conflict } from "@/platform/errors";

/** Takes a file name with an empty file, so that nobody else gets it. Throws `conflict` when somebody has it. */
export async function reserveName(path: string): Promise<void> {
  try {
    await (await open(path, "wx")).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw conflict("A file of this name was there already.", { cause: error });
  }
}
