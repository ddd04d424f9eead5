import { joinBelow } from "@/domains/media-servers/core/join-below";
import { type SplitPath, segmentsBelow, splitPath } from "@/domains/media-servers/core/split-path";

export interface Replacement<T> {
  path: string;
  /** The one that matched; null when none did and the path is as it was. */
  match: T | null;
}

interface Best<T> {
  depth: number;
  rest: string[];
  match: T;
}

function better<T>(best: Best<T> | null, path: SplitPath, match: T, from: string): Best<T> | null {
  const folder = splitPath(from.trim());
  if (!folder || (best && folder.segments.length <= best.depth)) return best;
  const rest = segmentsBelow(folder, path);
  return rest ? { depth: folder.segments.length, rest, match } : best;
}

/** Moves a path from the deepest folder it lies in to that folder's counterpart; the first of two equal ones. */
export function replacePrefix<T>(
  path: string,
  pairs: readonly T[],
  fromOf: (pair: T) => string,
  toOf: (pair: T) => string,
): Replacement<T> {
  const split = splitPath(path);
  if (!split) return { path, match: null };
  let best: Best<T> | null = null;
  for (const pair of pairs) {
    if (toOf(pair).trim() !== "") best = better(best, split, pair, fromOf(pair));
  }
  return best
    ? { path: joinBelow(toOf(best.match).trim(), best.rest), match: best.match }
    : { path, match: null };
}
