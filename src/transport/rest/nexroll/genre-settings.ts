import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { invalid } from "@/platform/errors";
import { flag, maybe, whole } from "@/transport/rest/loose-fields";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Genres"];
const modes = { schedules: "schedules_override", genres: "genres_override" } as const;
const mode = z.enum(["schedules_override", "genres_override"], {
  error: "must be schedules_override or genres_override",
});
const changes = z.object({
  genre_auto_apply: maybe(flag),
  genre_priority_mode: maybe(mode),
  genre_override_ttl_seconds: maybe(whole("must be a whole number of seconds")),
  genre_aggressive_intercept_enabled: maybe(flag),
});

const settingsWire = z
  .object({
    genre_auto_apply: z.boolean(),
    genre_priority_mode: mode,
    genre_override_ttl_seconds: z.int(),
    genre_aggressive_intercept_enabled: z.literal(false),
  })
  .openapi("GenreSettings");

async function settingsOf(caller: Caller): Promise<z.output<typeof settingsWire>> {
  const settings = await caller.operations.getSettings();
  return {
    genre_auto_apply: settings.genreAutoApply,
    genre_priority_mode: modes[settings.genrePriority],
    genre_override_ttl_seconds: settings.genreOverrideTtlSeconds,
    genre_aggressive_intercept_enabled: false,
  };
}

const get = createRoute({
  method: "get",
  path: "/settings/genre",
  tags,
  summary: "How genres bring on categories",
  responses: { 200: json(settingsWire, "The settings of genres"), ...errorAnswers() },
});

const put = createRoute({
  method: "put",
  path: "/settings/genre",
  tags,
  summary: "Change how genres bring on categories",
  description:
    "Only what is given changes, as JSON or in the query. A category stays on for 90 seconds at least, whatever the seconds say: a shorter time would end before the next look. What is being watched is never stopped, so the intercept cannot be switched on.",
  request: {
    query: changes,
    body: jsonBody(changes, false),
  },
  responses: {
    200: json(settingsWire.extend({ message: z.string() }), "The settings as they are now"),
    ...errorAnswers(400),
  },
});

const refuse = refuseInWireWords({
  genreAutoApply: "genre_auto_apply",
  genrePriority: "genre_priority_mode",
  genreOverrideTtlSeconds: "genre_override_ttl_seconds",
});

export function registerGenreSettings(app: OpenAPIHono<RestEnv>): void {
  app.openapi(get, async (c) => c.json(await settingsOf(c.var.caller), 200));
  app.openapi(put, async (c) => {
    const fields = { ...c.req.valid("query"), ...c.req.valid("json") };
    if (fields.genre_aggressive_intercept_enabled) {
      const field = "genre_aggressive_intercept_enabled";
      throw invalid(`${field}: Marquee never stops what is being watched.`, { field });
    }
    const wanted = fields.genre_priority_mode;
    await c.var.caller.operations
      .updateSettings({
        genreAutoApply: fields.genre_auto_apply,
        genrePriority: wanted && (wanted === modes.genres ? "genres" : "schedules"),
        genreOverrideTtlSeconds: fields.genre_override_ttl_seconds,
      })
      .catch(refuse);
    return c.json({ ...(await settingsOf(c.var.caller)), message: "The settings of genres are saved." }, 200);
  });
}
