import { asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { genreMappings } from "@/db/schema/playback";
import { categories } from "@/db/schema/prerolls";
import { genreCandidates } from "@/domains/playback/core/genre-key";
import { matchGenre } from "@/domains/playback/core/match-genre";
import { type GenreMapping, type GenreMatch, resolveGenresInput } from "@/domains/playback/schema/genres";
import type { Context } from "@/platform/context";
import { notFound } from "@/platform/errors";
import { query } from "@/platform/query";

const columns = {
  id: genreMappings.id,
  genre: genreMappings.genre,
  category: { id: categories.id, name: categories.name },
};

const mappings = (db: Context["db"]) =>
  db.select(columns).from(genreMappings).innerJoin(categories, eq(categories.id, genreMappings.categoryId));

export const listGenreMappings = query({ scope: "playback:read", input: z.void() }, ({ db }) =>
  mappings(db).orderBy(asc(genreMappings.genreKey)),
);

/** Throws `not-found` for one that does not exist. */
export async function readGenreMapping(db: Context["db"], id: number): Promise<GenreMapping> {
  const [mapping] = await mappings(db).where(eq(genreMappings.id, id));
  if (!mapping) throw notFound(`There is no genre mapping ${id}.`);
  return mapping;
}

/** The category of the first of these genres that has one. */
export async function findGenreMatch(
  db: Context["db"],
  genres: readonly string[],
): Promise<GenreMatch | null> {
  const keys = [...new Set(genres.flatMap(genreCandidates))];
  if (keys.length === 0) return null;
  const rows = await db
    .select({
      key: genreMappings.genreKey,
      mapping: { id: genreMappings.id, genre: genreMappings.genre },
      category: { id: categories.id, name: categories.name, playMode: categories.playMode },
    })
    .from(genreMappings)
    .innerJoin(categories, eq(categories.id, genreMappings.categoryId))
    .where(inArray(genreMappings.genreKey, keys));
  const found = matchGenre(genres, new Map(rows.map((row) => [row.key, row])));
  return found && { genre: found.genre, mapping: found.mapping.mapping, category: found.mapping.category };
}

export const resolveGenres = query(
  { scope: "playback:read", input: resolveGenresInput },
  async ({ db }, { genres }) => ({ match: await findGenreMatch(db, genres) }),
);
