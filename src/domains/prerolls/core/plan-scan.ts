/** A clip of the library as its row has it. */
export interface KnownClip {
  id: number;
  /** Absolute. */
  path: string;
  sizeBytes: number;
  /** Epoch milliseconds; null when no scan has seen the file yet. */
  modifiedMs: number | null;
  isMissing: boolean;
}

/** A video on disk. */
export interface SeenFile {
  /** Absolute. */
  path: string;
  sizeBytes: number;
  modifiedMs: number;
}

export interface ScanInput<C extends KnownClip, F extends SeenFile> {
  clips: readonly C[];
  files: readonly F[];
  /** Folders of which nothing is known: they could not be read, or stand empty like a share that is not mounted. */
  awayFolders: readonly string[];
  /** Files that lie in the trash by their row alone: somebody took them out of the library. */
  ignoredPaths: ReadonlySet<string>;
}

export interface ScanPlan<C extends KnownClip, F extends SeenFile> {
  /** Same path, size and time: nothing to do. */
  unchangedIds: number[];
  /** Their file is as it was; only its time is to be noted. */
  stamps: Array<{ id: number; modifiedMs: number }>;
  /** They were missing, and their file is there again as it was. */
  returned: Array<{ id: number; modifiedMs: number }>;
  /** The file at their path is another one, or was touched: to be read. */
  changed: Array<{ clip: C; file: F }>;
  /** Nobody knows these files: new, or moved. */
  fresh: F[];
  /** Their file is not there, whenever that was noticed. */
  gone: C[];
  /** Nothing can be said of them: their folder is away. */
  sheltered: C[];
}

/**
 * Compares what the library knows with what was seen on disk. Every clip comes out in exactly one place, and every
 * file in at most one; nothing here is opened.
 */
export function planScan<C extends KnownClip, F extends SeenFile>(input: ScanInput<C, F>): ScanPlan<C, F> {
  const plan: ScanPlan<C, F> = {
    unchangedIds: [],
    stamps: [],
    returned: [],
    changed: [],
    fresh: [],
    gone: [],
    sheltered: [],
  };
  const fileAt = new Map(input.files.map((file) => [file.path, file]));
  const knownPaths = new Set<string>();
  for (const clip of input.clips) {
    knownPaths.add(clip.path);
    const file = fileAt.get(clip.path);
    if (file) sortIn(plan, clip, file);
    else if (isInside(clip.path, input.awayFolders)) plan.sheltered.push(clip);
    else plan.gone.push(clip);
  }
  plan.fresh = [...fileAt.values()].filter(
    ({ path }) => !knownPaths.has(path) && !input.ignoredPaths.has(path),
  );
  return plan;
}

function sortIn<C extends KnownClip, F extends SeenFile>(plan: ScanPlan<C, F>, clip: C, file: F): void {
  const { id } = clip;
  const { modifiedMs } = file;
  const isSame =
    clip.sizeBytes === file.sizeBytes && (clip.modifiedMs === null || clip.modifiedMs === modifiedMs);
  if (!isSame) plan.changed.push({ clip, file });
  else if (clip.isMissing) plan.returned.push({ id, modifiedMs });
  else if (clip.modifiedMs === null) plan.stamps.push({ id, modifiedMs });
  else plan.unchangedIds.push(id);
}

/** Whether a path lies below one of the folders. */
export function isInside(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path.startsWith(/[\\/]$/.test(folder) ? folder : `${folder}/`));
}
