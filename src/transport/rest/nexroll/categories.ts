import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Category } from "@/domains/prerolls/schema/category";
import { prerollWire, toPrerollWire } from "@/transport/rest/nexroll/preroll-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { streamJson } from "@/transport/rest/stream-json";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";
import { domainErrorIn, inWireWords } from "@/transport/rest/wire-words";

const tags = ["Categories"];
const params = z.object({ category_id: pathId("category_id") });
const plexMode = z.enum(["shuffle", "playlist"], { error: "must be shuffle or playlist" });

export const categoryWire = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string().nullable(),
    plex_mode: plexMode,
    preroll_count: z.int(),
    apply_to_plex: z.boolean(),
    is_system: z.boolean(),
  })
  .openapi("Category");

export function toCategoryWire(category: Category): z.output<typeof categoryWire> {
  return {
    id: category.id,
    name: category.name,
    description: category.description,
    plex_mode: category.playMode,
    preroll_count: category.prerollCount,
    apply_to_plex: false,
    is_system: category.isSystem,
  };
}

const shared = { description: z.string().nullish(), plex_mode: plexMode.optional() };
export const newCategoryFields = z.object({ name: z.string({ error: "A name is needed." }), ...shared });
const changeFields = z.object({ name: z.string({ error: "must be text" }).optional(), ...shared });

/** Throws what a call about a category failed with, in the words of the wire. */
export function refuseCategory(error: unknown): never {
  const known = domainErrorIn(error);
  throw known ? inWireWords(known, { playMode: "plex_mode" }) : error;
}

const listCategories = createRoute({
  method: "get",
  path: "/categories",
  tags,
  summary: "List categories",
  responses: { 200: json(categoryWire.array(), "Every category, by name"), ...errorAnswers() },
});

const getCategory = createRoute({
  method: "get",
  path: "/categories/{category_id}",
  tags,
  summary: "One category",
  request: { params },
  responses: { 200: json(categoryWire, "The category"), ...errorAnswers(404) },
});

const createCategory = createRoute({
  method: "post",
  path: "/categories",
  tags,
  summary: "Create a category",
  request: { body: jsonBody(newCategoryFields) },
  responses: { 201: json(categoryWire, "The new category"), ...errorAnswers(400, 409) },
});

const updateCategory = createRoute({
  method: "put",
  path: "/categories/{category_id}",
  tags,
  summary: "Change a category",
  description: "Only the fields that are given change.",
  request: { params, body: jsonBody(changeFields) },
  responses: {
    200: json(categoryWire.extend({ message: z.string() }), "The category as it is now"),
    ...errorAnswers(400, 404, 409),
  },
});

const deleteCategory = createRoute({
  method: "delete",
  path: "/categories/{category_id}",
  tags,
  summary: "Delete a category",
  description:
    "Its clips stay. Schedules that play it stay too, and play nothing until they get another one.",
  request: { params },
  responses: {
    200: json(
      z.object({
        message: z.string(),
        removed_m2m: z.int(),
        cleared_primary: z.int(),
        disabled_schedules: z.int(),
        cleared_fallback_schedules: z.int(),
        removed_holiday_presets: z.int(),
      }),
      "What went with it",
    ),
    ...errorAnswers(404),
  },
});

const listMembers = createRoute({
  method: "get",
  path: "/categories/{category_id}/prerolls",
  tags,
  summary: "The prerolls of a category",
  request: { params },
  responses: { 200: json(prerollWire.array(), "In the order of the category"), ...errorAnswers(404) },
});

export function registerCategories(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listCategories, async (c) => {
    const categories = await c.var.caller.categories.list();
    return c.json(categories.map(toCategoryWire), 200);
  });
  app.openapi(getCategory, async (c) => {
    const category = await c.var.caller.categories.get({ id: c.req.valid("param").category_id });
    return c.json(toCategoryWire(category), 200);
  });
  app.openapi(createCategory, async (c) => {
    const { name, description, plex_mode } = c.req.valid("json");
    const category = await c.var.caller.categories
      .create({ name, description, playMode: plex_mode })
      .catch(refuseCategory);
    return c.json(toCategoryWire(category), 201);
  });
  app.openapi(updateCategory, async (c) => {
    const { name, description, plex_mode } = c.req.valid("json");
    const category = await c.var.caller.categories
      .update({ id: c.req.valid("param").category_id, name, description, playMode: plex_mode })
      .catch(refuseCategory);
    return c.json({ ...toCategoryWire(category), message: `${category.name} is saved.` }, 200);
  });
  app.openapi(deleteCategory, async (c) => {
    const impact = await c.var.caller.categories.delete({ id: c.req.valid("param").category_id });
    return c.json(
      {
        message: `${impact.category.name} is deleted.`,
        removed_m2m: impact.prerollCount,
        cleared_primary: impact.uncategorizedCount,
        disabled_schedules: impact.scheduleCount,
        cleared_fallback_schedules: impact.fallbackScheduleCount,
        removed_holiday_presets: 0,
      },
      200,
    );
  });
  app.openapi(listMembers, async (c) => {
    const prerolls = await c.var.caller.prerolls.stream({
      categoryId: c.req.valid("param").category_id,
      sort: "category",
    });
    return streamJson(prerolls, toPrerollWire);
  });
}
