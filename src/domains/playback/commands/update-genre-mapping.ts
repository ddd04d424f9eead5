import { and, eq, ne } from "drizzle-orm";
import { genreMappings } from "@/db/schema/playback";
import { genreKey } from "@/domains/playback/core/genre-key";
import { readGenreMapping } from "@/domains/playback/queries/genre-mappings";
import { updateGenreMappingInput } from "@/domains/playback/schema/genres";
import { requireCategory } from "@/domains/prerolls/queries/categories";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import { conflict } from "@/platform/errors";

/** Changes a mapping. Throws `conflict` when another one has this genre already, however it is spelled. */
export const updateGenreMapping = command(
  { scope: "playback:write", input: updateGenreMappingInput, audit: "genre.update" },
  async ({ db, afterCommit }, { id, genre, categoryId }) => {
    const before = await readGenreMapping(db, id);
    if (categoryId !== undefined) await requireCategory(db, categoryId, { lock: "hold" });
    const after = { genre: genre ?? before.genre, categoryId: categoryId ?? before.category.id };
    const key = genreKey(after.genre);
    const [other] = await db
      .select({ genre: genreMappings.genre })
      .from(genreMappings)
      .where(and(eq(genreMappings.genreKey, key), ne(genreMappings.id, id)));
    if (other) throw conflict(`${other.genre} has a category already.`, { field: "genre" });
    await db
      .update(genreMappings)
      .set({ ...after, genreKey: key })
      .where(eq(genreMappings.id, id));
    afterCommit.push(() => announce("programme"));
    return readGenreMapping(db, id);
  },
  ({ genre, category }) => `${genre}: ${category.name}`,
);
