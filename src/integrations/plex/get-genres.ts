import { z } from "zod";
import { lenientList, lenientText } from "./lenient";
import type { PlexConnection } from "./plex-connection";
import { readContainer } from "./read-container";

const item = z.object({
  parentRatingKey: lenientText.nullish(),
  grandparentRatingKey: lenientText.nullish(),
  Genre: lenientList(z.object({ tag: lenientText.nullish() })),
});

const container = z.object({ Metadata: lenientList(item) });

/**
 * The genres of a film or episode, in Plex's order: its own, else those of its season, else of its show. Plex writes
 * them on films and shows alone. Throws as `guardedFetch` does, for an item that is gone as for any other reason.
 */
export async function getGenres(
  connection: PlexConnection,
  ratingKey: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const read = async (key: string) => {
    const path = `/library/metadata/${encodeURIComponent(key)}`;
    const { Metadata } = await readContainer(connection, path, container, { signal });
    return Metadata[0];
  };
  const found = await read(ratingKey);
  if (!found) return [];
  const own = tagsOf(found);
  if (own.length > 0) return own;
  for (const key of [found.parentRatingKey, found.grandparentRatingKey]) {
    const above = key ? await read(key) : undefined;
    const tags = above ? tagsOf(above) : [];
    if (tags.length > 0) return tags;
  }
  return [];
}

function tagsOf({ Genre }: z.output<typeof item>): string[] {
  return Genre.flatMap(({ tag }) => (tag ? [tag] : []));
}
