export interface PruneFacts {
  /** Clips before the scan. */
  clipCount: number;
  /** Videos seen on disk. */
  fileCount: number;
  /** Clips whose file is gone. */
  goneCount: number;
  awayFolders: readonly string[];
}

/** So few may always go, and beyond them so great a part of the library. */
const alwaysFew = 10;
const greatestPart = 0.25;

/**
 * Why clips without files must stay, as a sentence; null when they may go. A disk that is not there looks like a
 * disk that was emptied, and the second is rare.
 */
export function pruneProblem({ clipCount, fileCount, goneCount, awayFolders }: PruneFacts): string | null {
  const kept = "so no clip was deleted.";
  const [away] = awayFolders;
  if (away !== undefined) return `The folder ${away} looks as if its storage were away, ${kept}`;
  if (goneCount === 0) return null;
  if (fileCount === 0) return `Not one file was found, as if the storage were away, ${kept}`;
  if (goneCount > Math.max(alwaysFew, clipCount * greatestPart)) {
    return `${goneCount} of ${clipCount} files are gone at once, as if the storage were away, ${kept}`;
  }
  return null;
}
