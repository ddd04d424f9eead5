import { getGenres } from "./get-genres";
import { getIdentity, type PlexIdentity } from "./get-identity";
import { getPreferences, type PlexPreference } from "./get-preferences";
import { getPreroll } from "./get-preroll";
import { getSessions, type PlexSession } from "./get-sessions";
import { type ListItemsOptions, listItems, type PlexItemPage } from "./list-items";
import { listLibraries, type PlexLibrary } from "./list-libraries";
import type { PlexConnection } from "./plex-connection";
import { type SetPrerollResult, setPreroll } from "./set-preroll";

export interface PlexClient {
  getIdentity(signal?: AbortSignal): Promise<PlexIdentity>;
  getPreferences(signal?: AbortSignal): Promise<PlexPreference[]>;
  getPreroll(signal?: AbortSignal): Promise<string | null>;
  setPreroll(value: string, signal?: AbortSignal): Promise<SetPrerollResult>;
  getSessions(signal?: AbortSignal): Promise<PlexSession[]>;
  getGenres(ratingKey: string, signal?: AbortSignal): Promise<string[]>;
  listLibraries(signal?: AbortSignal): Promise<PlexLibrary[]>;
  listItems(options: ListItemsOptions): Promise<PlexItemPage>;
}

/** A client for one Plex server. Every call throws `invalid` or `upstream` as `guardedFetch` does. */
export function plexClient(connection: PlexConnection): PlexClient {
  return {
    getIdentity: (signal) => getIdentity(connection, signal),
    getPreferences: (signal) => getPreferences(connection, signal),
    getPreroll: (signal) => getPreroll(connection, signal),
    setPreroll: (value, signal) => setPreroll(connection, value, signal),
    getSessions: (signal) => getSessions(connection, signal),
    getGenres: (ratingKey, signal) => getGenres(connection, ratingKey, signal),
    listLibraries: (signal) => listLibraries(connection, signal),
    listItems: (options) => listItems(connection, options),
  };
}
