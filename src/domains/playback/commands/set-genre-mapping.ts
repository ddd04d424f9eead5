import { sql } from "drizzle-orm";
import { genreMappings } from "@/db/schema/playback";
import { genreKey } from "@/domains/playback/core/genre-key";
import { readGenreMapping } from "@/domains/playback/queries/genre-mappings";
import { setGenreMappingInput } from "@/domains/playback/schema/genres";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Gives a genre its category, whichever way it was spelled before. */
export const setGenreMapping = command(
  { scope: "playback:write", input: setGenreMappingInput, audit: "genre.set" },
  async ({ db, clock, afterCommit }, { genre, categoryId }) => {
    await requireCategory(db, categoryId, { lock: "hold" });
    const [row] = await db
      .insert(genreMappings)
      .values({ genre, genreKey: genreKey(genre), categoryId, createdAt: clock.now() })
      .onConflictDoUpdate({ target: genreMappings.genreKey, set: { genre, categoryId } })
      // An updated row carries the number of the transaction that locked it; a new one has none.
      .returning({ id: genreMappings.id, isNew: sql<boolean>`xmax = 0` });
    if (!row) throw new Error("insert answered no row");
    afterCommit.push(() => announce("programme"));
    return { mapping: await readGenreMapping(db, row.id), isNew: row.isNew };
  },
  ({ mapping }) => `${mapping.genre}: ${mapping.category.name}`,
);
