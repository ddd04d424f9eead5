import { z } from "zod";
import { lenientList, lenientNumber, lenientText } from "./lenient";
import type { PlexConnection } from "./plex-connection";
import { readContainer } from "./read-container";

export interface PlexSession {
  ratingKey: string;
  /** "movie", "episode", "clip", "track"… */
  type: string;
  title: string;
  /** The show of an episode. */
  grandparentTitle: string | null;
  userName: string | null;
  playerName: string | null;
  /** "playing", "paused", "buffering", as the player last said. */
  state: string | null;
  viewOffsetMs: number | null;
  durationMs: number | null;
}

const item = z.object({
  ratingKey: lenientText.nullish(),
  type: z.string().nullish(),
  title: lenientText.nullish(),
  grandparentTitle: lenientText.nullish(),
  viewOffset: lenientNumber.nullish(),
  duration: lenientNumber.nullish(),
  User: z.object({ title: lenientText.nullish() }).nullish(),
  Player: z.object({ title: lenientText.nullish(), state: z.string().nullish() }).nullish(),
});

const container = z.object({ Metadata: lenientList(item) });

/** What is being played on the server now. Only the owner's token may ask. */
export async function getSessions(connection: PlexConnection, signal?: AbortSignal): Promise<PlexSession[]> {
  const { Metadata } = await readContainer(connection, "/status/sessions", container, { signal });
  return Metadata.map((found) => ({
    ratingKey: found.ratingKey ?? "",
    type: found.type ?? "",
    title: found.title ?? "",
    grandparentTitle: found.grandparentTitle ?? null,
    userName: found.User?.title ?? null,
    playerName: found.Player?.title ?? null,
    state: found.Player?.state ?? null,
    viewOffsetMs: found.viewOffset ?? null,
    durationMs: found.duration ?? null,
  }));
}
