import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { comingSoonDefault, comingSoonMax } from "@/domains/sequences/constants";
import { maybe, whole } from "@/transport/rest/loose-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";

/** As clients know them; inside, shows are of the source tv. */
const sources = { both: "both", movies: "movies", shows: "tv" } as const;

const limitRange = "must be a whole number, 1 or more";

const movie = z
  .object({
    title: z.string(),
    release_date: z.string().nullable(),
    year: z.int().nullable(),
    has_trailer: z.boolean(),
    tmdb_id: z.int().nullable(),
  })
  .openapi("ComingMovie");
const show = z
  .object({
    title: z.string(),
    air_date: z.string().nullable(),
    tvdb_id: z.int().nullable(),
    has_trailer: z.boolean(),
  })
  .openapi("ComingShow");

const comingSoon = createRoute({
  method: "get",
  path: "/external/coming-soon",
  tags: ["External"],
  summary: "What is coming",
  description:
    "What the library has trailers of, from today on: the soonest first, then what has no date yet. The ids are null, because trailers do not tell them.",
  request: {
    query: z.object({
      source: maybe(z.enum(["both", "movies", "shows"], { error: "must be both, movies or shows" })),
      limit: maybe(whole(limitRange).pipe(z.int().min(1, { error: limitRange }))).openapi({
        type: "integer",
        minimum: 1,
        default: comingSoonDefault,
        description: `Of each kind; at most ${comingSoonMax}`,
      }),
    }),
  },
  responses: {
    200: json(
      z.object({
        coming_soon: z.object({ movies: movie.array(), shows: show.array() }),
        movie_count: z.int(),
        show_count: z.int(),
      }),
      "The titles, and how many of each were told",
    ),
    ...errorAnswers(),
  },
});

const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)));

export function registerExternalComingSoon(app: OpenAPIHono<RestEnv>): void {
  app.openapi(comingSoon, async (c) => {
    const { source = "both", limit = comingSoonDefault } = c.req.valid("query");
    const coming = await c.var.caller.sequences.listComingSoon({
      source: sources[source],
      limit: Math.min(limit, comingSoonMax),
    });
    return c.json(
      {
        coming_soon: {
          movies: coming.movies.map(({ title, releaseDate }) => ({
            title,
            release_date: releaseDate,
            year: yearOf(releaseDate),
            has_trailer: true,
            tmdb_id: null,
          })),
          shows: coming.shows.map(({ title, releaseDate }) => ({
            title,
            air_date: releaseDate,
            tvdb_id: null,
            has_trailer: true,
          })),
        },
        movie_count: coming.movies.length,
        show_count: coming.shows.length,
      },
      200,
    );
  });
}
