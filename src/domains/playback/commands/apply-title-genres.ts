import { connectedServers } from "@/domains/media-servers/queries";
import { applyGenres } from "@/domains/playback/commands/apply-genres";
import { watchedSourceOf } from "@/domains/playback/commands/watched-source-of";
import { watchedLimitMs } from "@/domains/playback/constants";
import { applyTitleGenresInput } from "@/domains/playback/schema/genres";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { invalid, isDomainError, notFound } from "@/platform/errors";
import { httpFailureOf } from "@/platform/http/http-failure";

/**
 * Asks the servers for the genres of a film or episode and puts on the category that fits; see `applyGenres`. Throws
 * `invalid` while no server is connected, `not-found` when the last server has no such title, else what it said.
 */
export const applyTitleGenres = command(
  { scope: "playback:write", input: applyTitleGenresInput, audit: null, transaction: "none" },
  async (context, { ratingKey, minutes }) => {
    const genres = await genresOf(context, ratingKey);
    return { ...(await applyGenres(context, { genres, ratingKey, minutes })), genres };
  },
);

async function genresOf({ db }: Context, ratingKey: string): Promise<string[]> {
  let problem: unknown = invalid("No media server is connected: connect Plex under Settings first.");
  for (const server of await connectedServers(db)) {
    try {
      return await watchedSourceOf(server).genresOf(ratingKey, AbortSignal.timeout(watchedLimitMs));
    } catch (error) {
      if (!isDomainError(error)) throw error;
      const isMissing = httpFailureOf(error)?.httpFailure === "missing";
      problem = isMissing ? notFound(`There is no title with the number ${ratingKey}.`) : error;
    }
  }
  throw problem;
}
