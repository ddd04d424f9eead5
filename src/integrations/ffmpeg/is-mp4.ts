/** Boxes that an MP4 or QuickTime file may begin with; old cameras leave "ftyp" out. */
const firstBoxes = new Set(["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"]);

/** Says whether a file that begins so is of the MP4 and QuickTime family. */
export function isMp4(head: Buffer): boolean {
  return firstBoxes.has(head.toString("latin1", 4, 8));
}
