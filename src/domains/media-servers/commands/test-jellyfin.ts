import { failedTest } from "@/domains/media-servers/adapters/failed-test";
import { jellyfinIdentity } from "@/domains/media-servers/adapters/jellyfin-identity";
import { testJellyfinInput } from "@/domains/media-servers/schema";
import { command } from "@/platform/command";

/** Tries the address and the key of a Jellyfin. Changes nothing; a server that fails is an answer, not an error. */
export const testJellyfin = command(
  { scope: "servers:write", input: testJellyfinInput, audit: null, transaction: "none" },
  async (_context, { url, apiKey }) => {
    try {
      return { ok: true as const, ...(await jellyfinIdentity({ url, credential: apiKey })) };
    } catch (error) {
      return failedTest(error);
    }
  },
);
