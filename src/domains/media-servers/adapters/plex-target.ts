import type { PrerollTarget, ServerAddress } from "@/domains/media-servers/ports";
import { plexClient } from "@/integrations/plex/client";
import { plexAddress } from "@/integrations/plex/plex-address";
import { installationId } from "@/platform/secrets";

/** Throws `invalid` for an address that is none, before anybody is asked. */
export function plexTarget({ url, credential }: ServerAddress): PrerollTarget {
  const client = plexClient({ url: plexAddress(url), token: credential, clientIdentifier: installationId() });
  return {
    identify: async () => {
      const { friendlyName, ...rest } = await client.getIdentity();
      return { name: friendlyName, ...rest };
    },
    readPreroll: () => client.getPreroll(),
    writePreroll: async (value) => {
      const result = await client.setPreroll(value);
      return { confirmed: result.confirmed, problem: result.stored ? null : result.problem };
    },
  };
}
