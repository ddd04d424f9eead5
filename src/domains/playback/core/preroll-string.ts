import type { PlayMode } from "@/domains/prerolls/constants";
import { seededRandom } from "@/lib/seeded-random";
import { shuffled } from "@/lib/shuffled";

/**
 * Longest value that is sent to Plex, in characters. Its URL fails beyond some 8,000, and values of more than about
 * 20 kB are said to be dropped without a word.
 */
export const prerollStringMaxCharacters = 7500;

/** What stands between two paths: Plex picks one of a list with `;`, and plays all of a list with `,`. */
export const prerollSeparators = { shuffle: ";", playlist: "," } as const satisfies Record<PlayMode, string>;

/** A clip with its path as the server sees it. */
export interface ServerClip {
  id: number;
  name: string;
  path: string;
}

export interface PrerollString<T extends ServerClip> {
  /** The value for the server; "" when no clip is left. */
  value: string;
  /** What is in it, in its order. */
  clips: T[];
  /** What cannot be in it, with a sentence for each. */
  excluded: { clip: T; reason: string }[];
  /** How many did not fit. */
  omittedCount: number;
  /** The sentences about all of that. */
  warnings: string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks and the like are what it looks for
const unsendable = /[\u0000-\u001f\u007f]/;

/** Plex knows no way to write a separator inside a path, so such a clip would break the whole list. */
function whyExcluded({ name, path }: ServerClip): string | null {
  if (/[,;]/.test(path)) {
    return `Left out ${name}: Plex takes a comma or semicolon in ${path} for the end of the path. Rename the file or folder.`;
  }
  if (unsendable.test(path))
    return `Left out ${name}: its path holds a character that cannot be sent. Rename the file.`;
  return null;
}

/** Takes one after another while they fit, and passes over those too long for what is left. */
function fitting<T extends ServerClip>(clips: readonly T[], maxCharacters: number): Set<T> {
  const taken = new Set<T>();
  let left = maxCharacters;
  for (const clip of clips) {
    const needed = clip.path.length + (taken.size === 0 ? 0 : 1);
    if (needed > left) continue;
    taken.add(clip);
    left -= needed;
  }
  return taken;
}

/** In a list that plays in order, nothing after the first that does not fit may play. */
function fittingInOrder<T extends ServerClip>(clips: readonly T[], maxCharacters: number): Set<T> {
  let end = 0;
  let used = -1;
  for (const clip of clips) {
    used += clip.path.length + 1;
    if (used > maxCharacters) break;
    end += 1;
  }
  return new Set(clips.slice(0, end));
}

function omissionOf(mode: PlayMode, omitted: number, total: number): string[] {
  if (omitted === 0) return [];
  const rest = `the limit is ${prerollStringMaxCharacters} characters.`;
  return mode === "shuffle"
    ? [`Plex gets ${total - omitted} of the ${total} clips at a time, another choice every day: ${rest}`]
    : [`The list is too long for Plex, so its last ${omitted} of ${total} clips do not play: ${rest}`];
}

/**
 * Writes the value of the server's preroll setting. A shuffle list that is too long is cut to a random choice that
 * stays the same for the same seed, so change the seed when another choice is wanted and not at every look.
 * A list in order is cut at its end.
 */
export function prerollString<T extends ServerClip>(
  clips: readonly T[],
  mode: PlayMode,
  seed: string,
): PrerollString<T> {
  const excluded: { clip: T; reason: string }[] = [];
  const usable: T[] = [];
  for (const clip of clips) {
    const reason = whyExcluded(clip);
    if (reason) excluded.push({ clip, reason });
    else usable.push(clip);
  }
  const separator = prerollSeparators[mode];
  const isTooLong = usable.map((clip) => clip.path).join(separator).length > prerollStringMaxCharacters;
  let chosen = usable;
  if (isTooLong) {
    const taken =
      mode === "shuffle"
        ? fitting(shuffled(usable, seededRandom(seed)), prerollStringMaxCharacters)
        : fittingInOrder(usable, prerollStringMaxCharacters);
    chosen = usable.filter((clip) => taken.has(clip));
  }
  const omittedCount = usable.length - chosen.length;
  return {
    value: chosen.map((clip) => clip.path).join(separator),
    clips: chosen,
    excluded,
    omittedCount,
    warnings: [...excluded.map(({ reason }) => reason), ...omissionOf(mode, omittedCount, usable.length)],
  };
}
