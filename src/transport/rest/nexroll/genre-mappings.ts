import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { GenreMapping } from "@/domains/playback/schema/genres";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Genres"];
const genre = z.string({ error: "must be text" });
const categoryId = z.int({ error: "must be a whole number" });
const named = z.object({ id: z.int(), name: z.string() });

const mappingWire = z
  .object({ id: z.int(), genre: z.string(), category_id: z.int(), category: named })
  .openapi("GenreMapping");

function toWire({ id, genre, category }: GenreMapping): z.output<typeof mappingWire> {
  return { id, genre, category_id: category.id, category };
}

const refuse = refuseInWireWords({ categoryId: "category_id" });

const all = z.object({ mappings: mappingWire.array(), count: z.int() });
const list = (path: string) =>
  createRoute({
    method: "get",
    path,
    tags,
    summary: "Which genre brings on which category",
    responses: { 200: json(all, "Every mapping, by genre"), ...errorAnswers() },
  });

const setAnswer = json(
  z.object({ created: z.boolean(), updated: z.boolean(), mapping: mappingWire }),
  "The mapping; a genre has one, however it is spelled",
);
const setRequest = {
  body: jsonBody(
    z.object({
      genre: z.string({ error: "A genre is needed." }),
      category_id: z.int({ error: "The number of a category is needed." }),
    }),
  ),
};
const set = (method: "put" | "post", path: string) =>
  createRoute({
    method,
    path,
    tags,
    summary: "Give a genre its category",
    request: setRequest,
    responses: { 200: setAnswer, 201: setAnswer, ...errorAnswers(400, 404) },
  });

const params = z.object({ mapping_id: pathId("mapping_id") });

const update = createRoute({
  method: "put",
  path: "/genres/map/{mapping_id}",
  tags,
  summary: "Change a mapping",
  request: {
    params,
    body: jsonBody(z.object({ genre: genre.optional(), category_id: categoryId.optional() })),
  },
  responses: {
    200: json(z.object({ message: z.string(), mapping: mappingWire }), "The mapping as it is now"),
    ...errorAnswers(400, 404, 409),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/genres/map/{mapping_id}",
  tags,
  summary: "Delete a mapping",
  request: { params },
  responses: {
    200: json(z.object({ deleted: z.literal(true), id: z.int() }), "Deleted"),
    ...errorAnswers(404),
  },
});

async function listAll(caller: Caller): Promise<z.output<typeof all>> {
  const mappings = await caller.playback.listGenreMappings();
  return { mappings: mappings.map(toWire), count: mappings.length };
}

export function registerGenreMappings(app: OpenAPIHono<RestEnv>): void {
  for (const path of ["/genre-mappings", "/genres/map"]) {
    app.openapi(list(path), async (c) => c.json(await listAll(c.var.caller), 200));
  }
  for (const route of [set("put", "/genre-mappings"), set("post", "/genres/map")]) {
    app.openapi(route, async (c) => {
      const { genre: wanted, category_id } = c.req.valid("json");
      const { mapping, isNew } = await c.var.caller.playback
        .setGenreMapping({ genre: wanted, categoryId: category_id })
        .catch(refuse);
      return c.json({ created: isNew, updated: !isNew, mapping: toWire(mapping) }, isNew ? 201 : 200);
    });
  }
  app.openapi(update, async (c) => {
    const { genre: wanted, category_id } = c.req.valid("json");
    const mapping = await c.var.caller.playback
      .updateGenreMapping({ id: c.req.valid("param").mapping_id, genre: wanted, categoryId: category_id })
      .catch(refuse);
    const message = `${mapping.genre} brings on ${mapping.category.name}.`;
    return c.json({ message, mapping: toWire(mapping) }, 200);
  });
  app.openapi(remove, async (c) => {
    const { id } = await c.var.caller.playback.deleteGenreMapping({ id: c.req.valid("param").mapping_id });
    return c.json({ deleted: true as const, id }, 200);
  });
}
