import type { PlayMode } from "@/domains/prerolls/constants";
import type { SequenceBlock } from "@/domains/sequences/schema";

/** A clip as a shared file tells of it. Everything but its key and name may be unknown. */
export interface SharedClip {
  key: string;
  name: string;
  fileName: string | null;
  sha256: string | null;
  communityId: string | null;
  categoryKeys: string[];
  tags: string[];
  description: string | null;
  /** Where its video is inside of the archive, as the file says. */
  path: string | null;
  /** The file knows it only by a number of the installation that made it, which means nothing here. */
  isNumberOnly: boolean;
}

export interface SharedCategory {
  key: string;
  /** Null: a random block that does not say which one it draws from. */
  name: string | null;
  description: string | null;
  playMode: PlayMode;
}

interface SharedRandomBlock {
  type: "random";
  key: string | undefined;
  /** Null: the category of the schedule that plays the sequence. */
  categoryKey: string | null;
  count: number;
}
interface SharedFixedBlock {
  type: "fixed";
  key: string | undefined;
  /** In order; one may stand there twice. */
  clipKeys: string[];
}
/** Blocks that name nothing of the library mean the same everywhere. */
type PlainBlock = Exclude<SequenceBlock, { type: "random" | "fixed" }>;
export type SharedBlock = SharedRandomBlock | SharedFixedBlock | PlainBlock;

export interface SharedSequence {
  key: string;
  name: string;
  description: string | null;
  blocks: SharedBlock[];
  /** What could not be read of it, as sentences. */
  problems: string[];
}

/** A shared file of any kind, understood; clips and categories stand in it once each. */
export interface SharedFile {
  kind: "pattern" | "bundle";
  madeBy: string | null;
  exportMode: string | null;
  exportedAt: string | null;
  formatVersion: string | null;
  sequences: SharedSequence[];
  categories: SharedCategory[];
  clips: SharedClip[];
}

/** A video that came inside of an archive, unpacked and looked at. */
export interface BundledFile {
  /** Its path inside. */
  path: string;
  /** The file it was unpacked to, inside of the import's own folder. */
  storedName: string;
  sizeBytes: number;
  sha256: string;
  /** Why it cannot be a clip; null when it can. */
  problem: string | null;
  /** Null when it was not looked at, because the library has it. */
  durationSeconds: number | null;
}

/** A clip of the library, with all that a shared file may know it by. */
export interface LibraryClip {
  id: number;
  displayName: string | null;
  fileName: string;
  sha256: string;
  communityId: string | null;
  categoryNames: string[];
}

export interface LibraryCategory {
  id: number;
  name: string;
}

export interface Library {
  clips: readonly LibraryClip[];
  categories: readonly LibraryCategory[];
  /** Of the saved sequences. */
  sequenceNames: readonly string[];
}
