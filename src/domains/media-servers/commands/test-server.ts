import { openPrerollTarget } from "@/domains/media-servers/adapters/open-preroll-target";
import { testServerInput } from "@/domains/media-servers/schema";
import { command } from "@/platform/command";
import { isDomainError } from "@/platform/errors";

/**
 * Tries an address and a token. Changes nothing here or there; a server that fails is an answer, not an error.
 * A command all the same: reads travel in the address line, where a token must never stand.
 */
export const testServer = command(
  { scope: "servers:write", input: testServerInput, audit: null, transaction: "none" },
  async (_, input) => {
    const target = openPrerollTarget(input.kind, input);
    try {
      const identity = await target.identify();
      return { ok: true as const, ...identity, currentPreroll: await target.readPreroll() };
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return { ok: false as const, problem: error.message };
    }
  },
);
