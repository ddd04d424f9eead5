import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  type PrerollWire,
  prerollWire,
  refusePreroll,
  tagsField,
  toPrerollWire,
} from "@/transport/rest/nexroll/preroll-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { streamJson } from "@/transport/rest/stream-json";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";

const tags = ["Prerolls"];
const params = z.object({ preroll_id: pathId("preroll_id") });
const message = z.object({ message: z.string() });

/** Nothing, a category, or the clips without one. */
const categoryFilter = z
  .union(
    [
      z.literal(""),
      z.literal("uncategorized"),
      z
        .string()
        .regex(/^[1-9]\d{0,8}$/)
        .transform(Number),
    ],
    {
      error: "must be the id of a category, or uncategorized",
    },
  )
  .openapi({ type: "string", example: "1" });

const listPrerolls = createRoute({
  method: "get",
  path: "/prerolls",
  tags,
  summary: "List prerolls",
  request: {
    query: z.object({
      category_id: categoryFilter.optional(),
      search: z.string().optional().openapi({ description: "Words with commas between: all must be found" }),
      tags: z.string().optional().openapi({ description: "As search, when search is empty" }),
    }),
  },
  responses: { 200: json(prerollWire.array(), "Every clip that fits, newest first"), ...errorAnswers() },
});

const getPreroll = createRoute({
  method: "get",
  path: "/prerolls/{preroll_id}",
  tags,
  summary: "One preroll",
  request: { params },
  responses: { 200: json(prerollWire, "The clip"), ...errorAnswers(404) },
});

const updateFields = z.object({
  display_name: z.string().nullish(),
  description: z.string().nullish(),
  tags: tagsField.nullish(),
  category_id: z.int({ error: "must be the id of a category" }).nullish(),
  category_ids: z.array(z.int(), { error: "must be a list of ids" }).nullish(),
  new_filename: z.string().nullish(),
  enabled: z.boolean({ error: "must be true or false" }).nullish(),
});

const updatePreroll = createRoute({
  method: "put",
  path: "/prerolls/{preroll_id}",
  tags,
  summary: "Change a preroll",
  description:
    "Only the fields that are given change. A new category moves the file of a managed clip into its folder.",
  request: { params, body: jsonBody(updateFields) },
  responses: {
    200: json(prerollWire.extend({ message: z.string() }), "The clip as it is now"),
    ...errorAnswers(400, 404, 409),
  },
});

const deletePreroll = createRoute({
  method: "delete",
  path: "/prerolls/{preroll_id}",
  tags,
  summary: "Delete a preroll",
  description: "A managed file goes to the trash for 30 days; any other file is not touched.",
  request: { params },
  responses: { 200: json(message, "Deleted"), ...errorAnswers(404) },
});

export function registerPrerolls(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listPrerolls, async (c) => {
    const query = c.req.valid("query");
    const prerolls = await c.var.caller.prerolls
      .stream({ categoryId: query.category_id || undefined, search: query.search?.trim() || query.tags })
      .catch(refusePreroll);
    return streamJson(prerolls, toPrerollWire);
  });
  app.openapi(getPreroll, async (c) => {
    const preroll = await c.var.caller.prerolls.get({ id: c.req.valid("param").preroll_id });
    return c.json(toPrerollWire(preroll), 200);
  });
  app.openapi(updatePreroll, async (c) => {
    const fields = c.req.valid("json");
    const preroll = await c.var.caller.prerolls
      .update({
        id: c.req.valid("param").preroll_id,
        displayName: fields.display_name,
        description: fields.description,
        tags: fields.tags,
        categoryId: fields.category_id,
        categoryIds: fields.category_ids ?? undefined,
        fileName: fields.new_filename || undefined,
        isEnabled: fields.enabled ?? undefined,
      })
      .catch(refusePreroll);
    const wire = toPrerollWire(preroll);
    return c.json({ ...wire, message: `${nameOf(wire)} is saved.` }, 200);
  });
  app.openapi(deletePreroll, async (c) => {
    const preroll = await c.var.caller.prerolls.delete({ id: c.req.valid("param").preroll_id });
    return c.json({ message: `${nameOf(toPrerollWire(preroll))} is deleted.` }, 200);
  });
}

function nameOf(wire: PrerollWire): string {
  return wire.display_name ?? wire.filename;
}
