import { rm, stat } from "node:fs/promises";

async function sizeOf(path: string): Promise<number> {
  return stat(/* turbopackIgnore: true */ path).then(
    ({ size }) => size,
    () => -1,
  );
}

/** A video is never empty; a place that is held for one is. */
export async function isFilled(path: string): Promise<boolean> {
  return (await sizeOf(path)) > 0;
}

/**
 * Removes what a move that did not end left at its target while the source is still there: between two drives a copy is
 * whole before its source goes, and what is empty only held the place. A file of another size is somebody else's.
 */
export async function removeCopy(source: string, copy: string): Promise<void> {
  const [sourceBytes, copyBytes] = await Promise.all([sizeOf(source), sizeOf(copy)]);
  if (copyBytes === 0 || copyBytes === sourceBytes) await rm(copy, { force: true });
}
