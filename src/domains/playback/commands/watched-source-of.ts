import { credentialOf, type ServerRow } from "@/domains/media-servers/queries";
import { openWatchedSource } from "@/domains/playback/adapters/open-watched-source";
import type { WatchedSource } from "@/domains/playback/ports";

/** Opens the line to what is watched on a server. Throws `conflict` when its stored credential cannot be read. */
export function watchedSourceOf(server: Pick<ServerRow, "kind" | "url" | "credentialSealed">): WatchedSource {
  return openWatchedSource(server.kind, { url: server.url, credential: credentialOf(server) ?? "" });
}
