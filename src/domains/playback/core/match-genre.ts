import { genreCandidates } from "@/domains/playback/core/genre-key";

/** The first of these genres that has a mapping, by its whole or by a part of it; null when none has. */
export function matchGenre<T>(
  genres: readonly string[],
  mappings: ReadonlyMap<string, T>,
): { genre: string; mapping: T } | null {
  for (const genre of genres) {
    for (const key of genreCandidates(genre)) {
      const mapping = mappings.get(key);
      if (mapping !== undefined) return { genre, mapping };
    }
  }
  return null;
}
