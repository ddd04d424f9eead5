import type { MediaServerKind } from "@/domains/media-servers/constants";
import type { ServerAddress } from "@/domains/media-servers/ports";
import type { WatchedSource } from "@/domains/playback/ports";
import { plexClient } from "@/integrations/plex/client";
import { installationId } from "@/platform/secrets";

const watchable: readonly string[] = ["movie", "episode", "clip"];

function watchedOnPlex({ url, credential }: ServerAddress): WatchedSource {
  const client = plexClient({ url, token: credential, clientIdentifier: installationId() });
  return {
    watched: async (signal) => {
      const sessions = await client.getSessions(signal);
      const found = sessions.find(
        ({ type, state, ratingKey }) => state === "playing" && watchable.includes(type) && ratingKey !== "",
      );
      return found ? { ratingKey: found.ratingKey } : null;
    },
    genresOf: (ratingKey, signal) => client.getGenres(ratingKey, signal),
  };
}

const sources = { plex: watchedOnPlex } satisfies Record<
  MediaServerKind,
  (address: ServerAddress) => WatchedSource
>;

export function openWatchedSource(kind: MediaServerKind, address: ServerAddress): WatchedSource {
  return sources[kind](address);
}
