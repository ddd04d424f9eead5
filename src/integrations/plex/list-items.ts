import { z } from "zod";
import { lenientList, lenientNumber, lenientText } from "./lenient";
import type { PlexConnection } from "./plex-connection";
import { readContainer } from "./read-container";

/** Plex numbers its kinds of items. */
const plexItemTypes = { movie: 1, show: 2, season: 3, episode: 4 } as const;
export type PlexItemType = keyof typeof plexItemTypes;

export interface PlexItem {
  ratingKey: string;
  /** "movie", "show", "season", "episode". */
  type: string;
  title: string;
  titleSort: string;
  year: number | null;
  /** Plex's own id, "plex://movie/…"; older agents put their id here. */
  guid: string;
  /** "imdb://tt…", "tmdb://…", "tvdb://…". */
  guids: readonly string[];
  /** Season or episode number. */
  index: number | null;
  parentRatingKey: string | null;
  grandparentRatingKey: string | null;
  /** Paths of the pictures, to be asked from the server. */
  thumb: string | null;
  art: string | null;
  /** Files as the server sees them. */
  files: readonly string[];
  addedAtSeconds: number | null;
  updatedAtSeconds: number | null;
}

export interface PlexItemPage {
  items: readonly PlexItem[];
  offset: number;
  totalSize: number;
}

export interface ListItemsOptions {
  libraryKey: string;
  /** Of a show library: the shows, unless told. */
  type?: PlexItemType;
  /** 0 unless told. */
  offset?: number;
  /** 200 unless told. */
  size?: number;
  signal?: AbortSignal;
}

const item = z.object({
  ratingKey: lenientText,
  type: z.string(),
  title: lenientText.nullish(),
  titleSort: lenientText.nullish(),
  year: lenientNumber.nullish(),
  guid: z.string().nullish(),
  Guid: lenientList(z.object({ id: z.string() })),
  index: lenientNumber.nullish(),
  parentRatingKey: lenientText.nullish(),
  grandparentRatingKey: lenientText.nullish(),
  thumb: z.string().nullish(),
  art: z.string().nullish(),
  addedAt: lenientNumber.nullish(),
  updatedAt: lenientNumber.nullish(),
  Media: lenientList(z.object({ Part: lenientList(z.object({ file: z.string().nullish() })) })),
});

const container = z.object({
  totalSize: lenientNumber.nullish(),
  size: lenientNumber.nullish(),
  offset: lenientNumber.nullish(),
  Metadata: lenientList(item),
});

/** One page of a library, with provider ids. Ask on until `offset + items.length` reaches `totalSize`. */
export async function listItems(
  connection: PlexConnection,
  options: ListItemsOptions,
): Promise<PlexItemPage> {
  const { libraryKey, type, offset = 0, size = 200, signal } = options;
  const query = new URLSearchParams({
    includeGuids: "1",
    "X-Plex-Container-Start": String(offset),
    "X-Plex-Container-Size": String(size),
    ...(type ? { type: String(plexItemTypes[type]) } : {}),
  });
  const path = `/library/sections/${encodeURIComponent(libraryKey)}/all`;
  const found = await readContainer(connection, path, container, {
    query: query.toString(),
    maxBytes: 64 * 1024 * 1024,
    signal,
  });
  return {
    items: found.Metadata.map(toItem),
    offset: found.offset ?? offset,
    totalSize: found.totalSize ?? offset + found.Metadata.length,
  };
}

function toItem(found: z.output<typeof item>): PlexItem {
  const title = found.title ?? "";
  return {
    ratingKey: found.ratingKey,
    type: found.type,
    title,
    titleSort: found.titleSort ?? title,
    year: found.year ?? null,
    guid: found.guid ?? "",
    guids: found.Guid.map(({ id }) => id),
    index: found.index ?? null,
    parentRatingKey: found.parentRatingKey ?? null,
    grandparentRatingKey: found.grandparentRatingKey ?? null,
    thumb: found.thumb ?? null,
    art: found.art ?? null,
    files: found.Media.flatMap(({ Part }) => Part.flatMap(({ file }) => file ?? [])),
    addedAtSeconds: found.addedAt ?? null,
    updatedAtSeconds: found.updatedAt ?? null,
  };
}
