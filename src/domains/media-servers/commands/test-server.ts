import { openPrerollTarget } from "@/domains/media-servers/adapters/open-preroll-target";
import { credentialOf, readServer } from "@/domains/media-servers/queries";
import { testServerInput } from "@/domains/media-servers/schema";
import { command } from "@/platform/command";
import { invalid, isDomainError } from "@/platform/errors";
import { type HttpFailureReason, httpFailureOf } from "@/platform/http/http-failure";

/** What passes by itself when a machine or a network comes back. */
const passing: ReadonlySet<HttpFailureReason> = new Set([
  "name-not-found",
  "refused",
  "unreachable",
  "timed-out",
  "closed",
  "limited",
  "server-error",
]);

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
      if (!isDomainError(error)) throw error;
      return { ok: false as const, problem: error.message, isUnreachable: isUnreachable(error) };
    }
  },
);

function isUnreachable(error: unknown): boolean {
  const failure = httpFailureOf(error);
  return failure !== undefined && passing.has(failure.httpFailure);
}
