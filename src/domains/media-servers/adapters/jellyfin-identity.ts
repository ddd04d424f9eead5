import type { ServerAddress, ServerIdentity } from "@/domains/media-servers/ports";
import { jellyfinClient } from "@/integrations/jellyfin/client";
import { conflict } from "@/platform/errors";

/**
 * Who answers, and whether the key is good: the public part says who it is, only the other one looks at the key.
 * Throws `upstream`, `invalid` or `conflict` with a sentence.
 */
export async function jellyfinIdentity({ url, credential }: ServerAddress): Promise<ServerIdentity> {
  const client = jellyfinClient({ url, apiKey: credential });
  const { serverName, isSetUp } = await client.getPublicInfo();
  // Until then it lets in everybody, with any key: nothing would be proven.
  if (!isSetUp) {
    throw conflict(
      `${serverName} is a Jellyfin that is not set up yet. Finish its setup, then make an API key.`,
    );
  }
  const info = await client.getSystemInfo();
  return {
    name: info.serverName,
    version: info.version,
    platform: info.operatingSystem,
    machineIdentifier: info.id,
  };
}
