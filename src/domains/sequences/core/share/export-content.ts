import type { PlayMode } from "@/domains/prerolls/constants";
import type { PlannedBlock } from "@/domains/sequences/core/sequence-pools";

/** A clip with all that a shared file may carry of it. */
export interface ExportClip {
  id: number;
  /** As people know it. */
  name: string;
  fileName: string;
  sha256: string;
  communityId: string | null;
  /** The first is the primary one. */
  categoryNames: string[];
  tags: string[];
  description: string | null;
  durationSeconds: number;
  sizeBytes: number;
  /** Its video, absolute; null when it is not on disk. */
  file: string | null;
}

export interface ExportCategory {
  id: number;
  name: string;
  description: string | null;
  playMode: PlayMode;
  /** Clips that it plays, in its order. */
  clipIds: number[];
}

export interface ExportSequence {
  name: string;
  description: string | null;
  createdAt: Date | null;
  blocks: Array<{ key: string; plan: PlannedBlock }>;
}

/** All that an export may say, before a mode decides how much of it is said. */
export interface ExportContent {
  sequences: ExportSequence[];
  clips: ReadonlyMap<number, ExportClip>;
  categories: ReadonlyMap<number, ExportCategory>;
}
