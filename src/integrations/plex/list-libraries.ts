import { z } from "zod";
import { lenientList, lenientNumber, lenientText } from "./lenient";
import type { PlexConnection } from "./plex-connection";
import { readContainer } from "./read-container";

export interface PlexLibrary {
  /** The section id used in paths. */
  key: string;
  uuid: string;
  title: string;
  /** "movie", "show", "artist", "photo". */
  type: string;
  agent: string;
  language: string;
  /** Folders as the server sees them. */
  locations: readonly string[];
  /** When its content last changed, in seconds since 1970. */
  updatedAtSeconds: number | null;
}

const section = z.object({
  key: lenientText,
  uuid: z.string().nullish(),
  title: lenientText.nullish(),
  type: z.string(),
  agent: z.string().nullish(),
  language: z.string().nullish(),
  updatedAt: lenientNumber.nullish(),
  Location: lenientList(z.object({ path: z.string() })),
});

const container = z.object({ Directory: lenientList(section) });

/** The libraries ("sections") of the server with their folders. */
export async function listLibraries(
  connection: PlexConnection,
  signal?: AbortSignal,
): Promise<PlexLibrary[]> {
  const { Directory } = await readContainer(connection, "/library/sections", container, { signal });
  return Directory.map((found) => ({
    // Some servers answer the whole path here.
    key: found.key.split("/").filter(Boolean).at(-1) ?? found.key,
    uuid: found.uuid ?? "",
    title: found.title ?? "",
    type: found.type,
    agent: found.agent ?? "",
    language: found.language ?? "",
    locations: found.Location.map(({ path }) => path),
    updatedAtSeconds: found.updatedAt ?? null,
  }));
}
