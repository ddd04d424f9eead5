import type { MediaServer } from "@/domains/media-servers/schema";
import type { Caller } from "@/transport/trpc/root";

/** The server that documented calls mean by Plex: the first that was connected. */
export async function firstPlex(caller: Caller): Promise<MediaServer | null> {
  const servers = await caller.mediaServers.list();
  return servers.find(({ kind }) => kind === "plex") ?? null;
}
