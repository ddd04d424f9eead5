import { z } from "zod";
import { lenientText } from "./lenient";
import type { PlexConnection } from "./plex-connection";
import { readContainer } from "./read-container";

export interface PlexIdentity {
  friendlyName: string;
  /** As "1.41.3.9314-a0bfb8370". Empty when the server does not say. */
  version: string;
  /** "Linux", "Windows", "MacOSX"… Empty when the server does not say. */
  platform: string;
  machineIdentifier: string;
}

const container = z.object({
  friendlyName: lenientText.nullish(),
  version: lenientText.nullish(),
  platform: lenientText.nullish(),
  machineIdentifier: z.string().min(1),
});

/** Who answers at this address. Needs a valid token, unlike `/identity`, so it tests that too. */
export async function getIdentity(connection: PlexConnection, signal?: AbortSignal): Promise<PlexIdentity> {
  const found = await readContainer(connection, "/", container, { signal });
  return {
    friendlyName: found.friendlyName || "Plex Media Server",
    version: found.version ?? "",
    platform: found.platform ?? "",
    machineIdentifier: found.machineIdentifier,
  };
}
