import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { genreApplicationsKept } from "@/domains/playback/constants";
import type { GenreMatch } from "@/domains/playback/schema/genres";
import { invalid } from "@/platform/errors";
import { amount, maybe, whole } from "@/transport/rest/loose-fields";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Genres"];

/** As documented, in minutes. */
const ttlDefault = 15;
const recentDefault = 10;
const ttl = maybe(amount("must be a number of minutes")).openapi({ description: "Minutes; 15 unless told." });
const genresIn = z.object({
  genres: z.array(z.string({ error: "must be text" }), { error: "must be a list of genres" }),
});

const matchFields = {
  matched_genre: z.string(),
  category: z.object({ id: z.int(), name: z.string(), plex_mode: z.string() }),
  mapping: z.object({ id: z.int(), genre: z.string() }),
};

function toMatch({ genre, category, mapping }: GenreMatch) {
  const { id, name, playMode } = category;
  return { matched_genre: genre, category: { id, name, plex_mode: playMode }, mapping };
}

const resolve = createRoute({
  method: "post",
  path: "/genres/resolve",
  tags,
  summary: "Which category fits these genres",
  request: { body: jsonBody(genresIn) },
  responses: {
    200: json(
      z.union([
        z.object({ matched: z.literal(true), ...matchFields }),
        z.object({ matched: z.literal(false) }),
      ]),
      "The first genre that has a category",
    ),
    ...errorAnswers(400),
  },
});

const answerWith = <S extends z.ZodRawShape>(more: S) =>
  z.union([
    z.object({
      applied: z.literal(true),
      ...matchFields,
      override_ttl_minutes: z.number(),
      expires_at: z.string(),
      playing: z.boolean(),
      message: z.string(),
      ...more,
    }),
    z.object({
      applied: z.literal(false),
      matched: z.literal(false),
      message: z.string(),
      input_genres: z.string().array(),
      ...more,
    }),
  ]);
const whatCame = "What came of it; playing is false while a schedule or a choice by hand comes first";
const applied = json(answerWith({}), whatCame);

const apply = createRoute({
  method: "post",
  path: "/genres/apply",
  tags,
  summary: "Put on the category that fits these genres",
  request: { query: z.object({ ttl }), body: jsonBody(genresIn.extend({ ttl })) },
  responses: { 200: applied, ...errorAnswers(400) },
});

const applyByGet = createRoute({
  method: "get",
  path: "/genres/apply",
  tags,
  summary: "The same, for callers that can only GET",
  description: "It changes what plays, so it needs the same rights as the POST.",
  request: {
    query: z.object({
      genres: z
        .string({ error: "Name at least one genre." })
        .openapi({ description: "Several with commas between them." }),
      ttl,
    }),
  },
  responses: { 200: applied, ...errorAnswers() },
});

const applyByKey = createRoute({
  method: "get",
  path: "/genres/apply-by-key",
  tags,
  summary: "Put on the category that fits a title on Plex",
  description:
    "It changes what plays, so it needs the same rights as a POST. What is being watched is never stopped, so intercept does nothing.",
  request: {
    query: z.object({
      key: z.string().optional().openapi({ description: "A path such as /library/metadata/1234." }),
      rating_key: z.string().optional(),
      ttl,
      intercept: z.string().optional(),
    }),
  },
  responses: {
    200: json(
      answerWith({
        via: z.literal("rating_key"),
        rating_key: z.string(),
        extracted_genres: z.string().array(),
        source: z.literal("metadata"),
        intercepted: z.literal(false),
      }),
      whatCame,
    ),
    ...errorAnswers(404, 502),
  },
});

const recent = createRoute({
  method: "get",
  path: "/genres/recent-applications",
  tags,
  summary: "What genres brought on lately",
  request: {
    query: z.object({
      limit: maybe(whole().pipe(z.int().min(1, { error: "must be 1 or more" }))).openapi({
        type: "integer",
        default: recentDefault,
        description: `At most ${genreApplicationsKept}`,
      }),
    }),
  },
  responses: {
    200: json(
      z.object({
        applications: z
          .object({
            timestamp: z.string(),
            genre: z.string(),
            category_name: z.string(),
            rating_key: z.string().nullable(),
          })
          .array(),
      }),
      "Newest first",
    ),
    ...errorAnswers(),
  },
});

type Came = Awaited<ReturnType<Caller["playback"]["applyGenres"]>>;

function toAnswer({ match, expiresAt, isPlaying, sentence }: Came, genres: string[], minutes: number) {
  if (!match || expiresAt === null) {
    return { applied: false as const, matched: false as const, message: sentence, input_genres: genres };
  }
  return {
    applied: true as const,
    ...toMatch(match),
    override_ttl_minutes: minutes,
    expires_at: expiresAt,
    playing: isPlaying,
    message: sentence,
  };
}

const refuse = refuseInWireWords({ minutes: "ttl", ratingKey: "rating_key" });

async function applyGenres(caller: Caller, genres: string[], minutes = ttlDefault) {
  return toAnswer(await caller.playback.applyGenres({ genres, minutes }).catch(refuse), genres, minutes);
}

export function registerGenres(app: OpenAPIHono<RestEnv>): void {
  app.openapi(resolve, async (c) => {
    const { match } = await c.var.caller.playback.resolveGenres(c.req.valid("json"));
    return c.json(match ? { matched: true as const, ...toMatch(match) } : { matched: false as const }, 200);
  });
  app.openapi(apply, async (c) => {
    const { genres, ttl: minutes = c.req.valid("query").ttl } = c.req.valid("json");
    return c.json(await applyGenres(c.var.caller, genres, minutes), 200);
  });
  app.openapi(applyByGet, async (c) => {
    const { genres, ttl: minutes } = c.req.valid("query");
    const list = genres.split(",").map((genre) => genre.trim());
    const wanted = list.filter((genre) => genre !== "");
    return c.json(await applyGenres(c.var.caller, wanted, minutes), 200);
  });
  app.openapi(applyByKey, async (c) => {
    const { key, rating_key, ttl: minutes = ttlDefault } = c.req.valid("query");
    const ratingKey = rating_key ?? key?.split("/").filter(Boolean).at(-1) ?? "";
    if (ratingKey === "")
      throw invalid("rating_key: The number of a title is needed.", { field: "rating_key" });
    const came = await c.var.caller.playback.applyTitleGenres({ ratingKey, minutes }).catch(refuse);
    return c.json(
      {
        ...toAnswer(came, came.genres, minutes),
        via: "rating_key" as const,
        rating_key: ratingKey,
        extracted_genres: came.genres,
        source: "metadata" as const,
        intercepted: false as const,
      },
      200,
    );
  });
  app.openapi(recent, async (c) => {
    const { limit = recentDefault } = c.req.valid("query");
    const found = await c.var.caller.playback.listGenreApplications({
      limit: Math.min(limit, genreApplicationsKept),
    });
    const applications = found.map(({ at, genre, categoryName, ratingKey }) => ({
      timestamp: at,
      genre,
      category_name: categoryName,
      rating_key: ratingKey,
    }));
    return c.json({ applications }, 200);
  });
}
