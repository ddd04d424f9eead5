import { z } from "zod";
import { connectedServers, type ServerRow } from "@/domains/media-servers/queries";
import { readSettings } from "@/domains/operations/queries";
import { applyGenres } from "@/domains/playback/commands/apply-genres";
import { watchedSourceOf } from "@/domains/playback/commands/watched-source-of";
import { watchedLimitMs } from "@/domains/playback/constants";
import { type CurrentGenre, readGenreOverride } from "@/domains/playback/queries/read-genre-override";
import { command } from "@/platform/command";
import { isDomainError } from "@/platform/errors";
import { logger } from "@/platform/logger";

interface Watched {
  ratingKey: string;
  genres: string[];
}

/**
 * Looks at what is being watched and puts on the category of its genre, when the settings say so. Of a title that is
 * on already only the time is prolonged, and its genres are not asked for again. A server that does not answer is
 * passed over: the look at the programme says what is wrong with it.
 */
export const applyWatchedGenre = command(
  { scope: "playback:write", input: z.void(), audit: null, transaction: "none" },
  async (context) => {
    const { genreAutoApply } = await readSettings(context.db);
    if (!genreAutoApply) return { ratingKey: null };
    const current = await readGenreOverride(context);
    for (const server of await connectedServers(context.db)) {
      const watched = await look(server, current);
      if (!watched) continue;
      const { match } = await applyGenres(context, watched);
      if (match) return { ratingKey: watched.ratingKey };
    }
    return { ratingKey: null };
  },
);

async function look(server: ServerRow, current: CurrentGenre | null): Promise<Watched | null> {
  try {
    const signal = AbortSignal.timeout(watchedLimitMs);
    const source = watchedSourceOf(server);
    const item = await source.watched(signal);
    if (!item) return null;
    const { ratingKey } = item;
    if (current?.ratingKey === ratingKey) return { ratingKey, genres: [current.genre] };
    return { ratingKey, genres: await source.genresOf(ratingKey, signal) };
  } catch (error) {
    const isKnown = isDomainError(error);
    logger()[isKnown ? "debug" : "error"](
      { server: server.name, err: error },
      "what is being watched could not be asked",
    );
    return null;
  }
}
