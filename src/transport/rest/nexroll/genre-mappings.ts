import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { GenreMapping } from "@/domains/playback/schema/genres";
import { maybe, whole } from "@/transport/rest/loose-fields";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Genres"];
/** As documented, and as the existing program has it; each answers every call. */
const paths = ["/genre-mappings", "/genres/map"] as const;
type Path = (typeof paths)[number];
const named = z.object({ id: z.int(), name: z.string() });

const mappingWire = z
  .object({ id: z.int(), genre: z.string(), category_id: z.int(), category: named })
  .openapi("GenreMapping");

function toWire({ id, genre, category }: GenreMapping): z.output<typeof mappingWire> {
  return { id, genre, category_id: category.id, category };
}

const refuse = refuseInWireWords({ categoryId: "category_id" });

const all = z.object({ mappings: mappingWire.array(), count: z.int() });
const list = (path: Path) =>
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
      category_id: whole("The number of a category is needed."),
    }),
  ),
};
const set = (method: "put" | "post", path: Path) =>
  createRoute({
    method,
    path,
    tags,
    summary: "Give a genre its category",
    request: setRequest,
    responses: { 200: setAnswer, 201: setAnswer, ...errorAnswers(400, 404) },
  });

const params = z.object({ mapping_id: pathId("mapping_id") });

const update = (path: Path) =>
  createRoute({
    method: "put",
    path: `${path}/{mapping_id}`,
    tags,
    summary: "Change a mapping",
    request: {
      params,
      body: jsonBody(
        z.object({ genre: maybe(z.string({ error: "must be text" })), category_id: maybe(whole()) }),
      ),
    },
    responses: {
      200: json(z.object({ message: z.string(), mapping: mappingWire }), "The mapping as it is now"),
      ...errorAnswers(400, 404, 409),
    },
  });

const remove = (path: Path) =>
  createRoute({
    method: "delete",
    path: `${path}/{mapping_id}`,
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
  for (const path of paths) registerUnder(app, path);
}

function registerUnder(app: OpenAPIHono<RestEnv>, path: Path): void {
  app.openapi(list(path), async (c) => c.json(await listAll(c.var.caller), 200));
  for (const route of [set("put", path), set("post", path)]) {
    app.openapi(route, async (c) => {
      const { genre, category_id } = c.req.valid("json");
      const { mapping, isNew } = await c.var.caller.playback
        .setGenreMapping({ genre, categoryId: category_id })
        .catch(refuse);
      return c.json({ created: isNew, updated: !isNew, mapping: toWire(mapping) }, isNew ? 201 : 200);
    });
  }
  app.openapi(update(path), async (c) => {
    const { genre, category_id } = c.req.valid("json");
    const mapping = await c.var.caller.playback
      .updateGenreMapping({ id: c.req.valid("param").mapping_id, genre, categoryId: category_id })
      .catch(refuse);
    const message = `${mapping.genre} brings on ${mapping.category.name}.`;
    return c.json({ message, mapping: toWire(mapping) }, 200);
  });
  app.openapi(remove(path), async (c) => {
    const { id } = await c.var.caller.playback.deleteGenreMapping({ id: c.req.valid("param").mapping_id });
    return c.json({ deleted: true as const, id }, 200);
  });
}
