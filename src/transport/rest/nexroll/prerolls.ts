import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { bulkMaxLength } from "@/domains/prerolls/constants";
import { flag, maybe, whole, wholeOrNone } from "@/transport/rest/loose-fields";
import { chosenCategories } from "@/transport/rest/nexroll/chosen-categories";
import {
  type PrerollWire,
  prerollWire,
  refusePreroll,
  tagsField,
  toPrerollWire,
} from "@/transport/rest/nexroll/preroll-wire";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { streamJson } from "@/transport/rest/stream-json";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

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

const text = z.string({ error: "must be text" });
const updateFields = z.object({
  display_name: text.nullish(),
  description: text.nullish(),
  tags: tagsField.nullish(),
  category_id: wholeOrNone("must be the id of a category").optional(),
  category_ids: maybe(z.array(whole(), { error: "must be a list of ids" })),
  new_filename: maybe(text),
  exclude_from_matching: maybe(flag),
  enabled: maybe(flag),
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

const bulkTags = createRoute({
  method: "post",
  path: "/prerolls/bulk-update-tags",
  tags,
  summary: "Add tags to many prerolls, and take others off them",
  request: {
    body: jsonBody(
      z.object({
        preroll_ids: z.array(whole(), { error: "must be a list of ids" }).min(1, "Choose at least one clip."),
        tags_to_add: tagsField.nullish(),
        tags_to_remove: tagsField.nullish(),
      }),
    ),
  },
  responses: {
    200: json(
      z.object({
        success: z.boolean(),
        message: z.string(),
        updated_count: z.int(),
        updated_ids: z.array(z.int()),
        failed: z.array(z.object({ id: z.int(), detail: z.string() })),
      }),
      "Which were changed, and why others were not",
    ),
    ...errorAnswers(400),
  },
});

const listTags = createRoute({
  method: "get",
  path: "/tags",
  tags,
  summary: "Every tag in use",
  responses: { 200: json(z.object({ tags: z.array(z.string()) }), "By name"), ...errorAnswers() },
});

const refuseBulkTags = refuseInWireWords({ ids: "preroll_ids", tags: "tags_to_add", add: "tags_to_add" });

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
    const id = c.req.valid("param").preroll_id;
    const { caller } = c.var;
    const preroll = await caller.prerolls
      .update({
        id,
        displayName: fields.display_name,
        description: fields.description,
        tags: fields.tags,
        ...(await categoriesIn(caller, id, fields)),
        fileName: fields.new_filename,
        isEnabled: fields.enabled,
        isExcludedFromMatching: fields.exclude_from_matching,
      })
      .catch(refusePreroll);
    const wire = toPrerollWire(preroll);
    return c.json({ ...wire, message: `${nameOf(wire)} is saved.` }, 200);
  });
  app.openapi(bulkTags, async (c) => {
    const fields = c.req.valid("json");
    const ids = [...new Set(fields.preroll_ids)];
    const updated: number[] = [];
    const failed: Array<{ id: number; detail: string }> = [];
    for (let start = 0; start < ids.length; start += bulkMaxLength) {
      const part = ids.slice(start, start + bulkMaxLength);
      const outcome = await c.var.caller.prerolls
        .tagMany({ ids: part, add: fields.tags_to_add, remove: fields.tags_to_remove })
        .catch(refuseBulkTags);
      updated.push(...outcome.changedIds);
      failed.push(...outcome.failures.map(({ id, reason }) => ({ id, detail: reason })));
    }
    const message = updated.length === 1 ? "1 clip is changed." : `${updated.length} clips are changed.`;
    const success = updated.length > 0;
    return c.json({ success, message, updated_count: updated.length, updated_ids: updated, failed }, 200);
  });
  app.openapi(listTags, async (c) => {
    const known = await c.var.caller.prerolls.listTags();
    return c.json({ tags: known.map(({ tag }) => tag) }, 200);
  });
  app.openapi(deletePreroll, async (c) => {
    const preroll = await c.var.caller.prerolls.delete({ id: c.req.valid("param").preroll_id });
    return c.json({ message: `${nameOf(toPrerollWire(preroll))} is deleted.` }, 200);
  });
}

async function categoriesIn(caller: Caller, id: number, fields: z.output<typeof updateFields>) {
  const given = { categoryId: fields.category_id, categoryIds: fields.category_ids };
  if (given.categoryId === undefined || given.categoryIds === undefined) return given;
  const { category_id: categoryId, category_ids: categoryIds } = toPrerollWire(
    await caller.prerolls.get({ id }),
  );
  return chosenCategories(given, { categoryId, categoryIds });
}

function nameOf(wire: PrerollWire): string {
  return wire.display_name ?? wire.filename;
}
