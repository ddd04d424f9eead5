import { failedTest } from "@/domains/media-servers/adapters/failed-test";
import { openPrerollTarget } from "@/domains/media-servers/adapters/open-preroll-target";
import { credentialOf, readServer } from "@/domains/media-servers/queries";
import { testServerInput } from "@/domains/media-servers/schema";
import { command } from "@/platform/command";
import { invalid } from "@/platform/errors";

/**
 * Tries an address and a token. Changes nothing here or there; a server that fails is an answer, not an error.
 * A command all the same: reads travel in the address line, where a token must never stand.
 */
export const testServer = command(
  { scope: "servers:write", input: testServerInput, audit: null, transaction: "none" },
  async (context, input) => {
    const stored = input.id === undefined ? null : await readServer(context.db, input.id);
    const credential = input.credential ?? credentialOf(stored);
    if (credential === null) throw invalid("credential: Enter the token.", { field: "credential" });
    try {
      const target = openPrerollTarget(input.kind, { url: input.url, credential });
      const identity = await target.identify();
      return { ok: true as const, ...identity, currentPreroll: await target.readPreroll() };
    } catch (error) {
      return failedTest(error);
    }
  },
);
