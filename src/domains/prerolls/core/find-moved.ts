export interface GoneClip {
  id: number;
  fileName: string;
  sizeBytes: number;
  sha256: string;
}

/** Whether it is worth the while to look for a clip that this file could be. */
export function couldBeMoved(gone: Iterable<GoneClip>, sizeBytes: number): boolean {
  for (const clip of gone) if (clip.sizeBytes === sizeBytes) return true;
  return false;
}

/** The clip that lost its file and whose content this is: one of the same name first, then the oldest; else null. */
export function findMoved<C extends GoneClip>(
  gone: Iterable<C>,
  file: { name: string; sha256: string },
): C | null {
  const same = [...gone].filter((clip) => clip.sha256 === file.sha256);
  const [first] = same.sort(
    (a, b) => Number(b.fileName === file.name) - Number(a.fileName === file.name) || a.id - b.id,
  );
  return first ?? null;
}
