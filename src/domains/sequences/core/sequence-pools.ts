import type { ListLayout } from "@/domains/sequences/constants";
import type { SequenceBlock } from "@/domains/sequences/schema";

/** A block as it is stored, or as somebody is about to store it. */
export type PlannedBlock = SequenceBlock & {
  /** Of a random block that had a category of its own, which was deleted. */
  isCategoryGone?: boolean;
};

export interface PooledCategory {
  name: string;
  /** Clips that can play; none twice. The same order every time, or a seed would not repeat its roll. */
  clipIds: readonly number[];
}

/** A clip that a fixed block names, and whether it can play. */
export interface PooledClip {
  name: string;
  state: "usable" | "switched-off" | "missing" | "in-trash";
}

export interface PooledTrailer {
  id: number;
  source: "movies" | "tv";
  /** YYYY-MM-DD; null while nobody knows. */
  releaseDate: string | null;
}

/** What blocks draw from. Trailers and generated videos are there only if they can play, the newest first. */
export interface SequencePools {
  categories: ReadonlyMap<number, PooledCategory>;
  clips: ReadonlyMap<number, PooledClip>;
  trailers: readonly PooledTrailer[];
  lists: ReadonlyArray<{ id: number; layout: ListLayout }>;
  intros: ReadonlyArray<{ id: number; template: string; theme: string }>;
}
