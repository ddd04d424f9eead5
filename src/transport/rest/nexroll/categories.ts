import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { playModes } from "@/domains/prerolls/constants";
import type { Category } from "@/domains/prerolls/schema/category";
import { maybe } from "@/transport/rest/loose-fields";
import { categoriesOnNow } from "@/transport/rest/nexroll/categories-on-now";
import { prerollWire, toPrerollWire } from "@/transport/rest/nexroll/preroll-wire";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { streamJson } from "@/transport/rest/stream-json";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Categories"];
const params = z.object({ category_id: pathId("category_id") });
const plexMode = z.enum(playModes, { error: "must be shuffle or playlist" });

export const categoryWire = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string().nullable(),
    plex_mode: plexMode,
    preroll_count: z.int(),
    apply_to_plex: z.boolean().openapi({ description: "It plays now" }),
    is_system: z.boolean(),
  })
  .openapi("Category");

/** `onNow`: the categories that play at this moment. */
export function toCategoryWire(
  category: Category,
  onNow: ReadonlySet<number>,
): z.output<typeof categoryWire> {
  return {
    id: category.id,
    name: category.name,
    description: category.description,
    plex_mode: category.playMode,
    preroll_count: category.prerollCount,
    apply_to_plex: onNow.has(category.id),
    is_system: category.isSystem,
  };
}

/** Every category, by name. */
export async function readCategoryWires(caller: Caller): Promise<z.output<typeof categoryWire>[]> {
  const [categories, onNow] = await Promise.all([
    caller.categories.list({ withThumbnails: false }),
    categoriesOnNow(caller),
  ]);
  return categories.map((category) => toCategoryWire(category, onNow));
}

const shared = { description: z.string({ error: "must be text" }).nullish(), plex_mode: maybe(plexMode) };
export const newCategoryFields = z.object({ name: z.string({ error: "A name is needed." }), ...shared });
const changeFields = z.object({ name: z.string({ error: "must be text" }).optional(), ...shared });

/** Throws what a call about a category failed with, in the words of the wire. */
export const refuseCategory = refuseInWireWords({ playMode: "plex_mode" });

/** How many of the whole-month presets stand on a category: they go with it. */
async function presetsOn(caller: Caller, id: number): Promise<number> {
  const presets = await caller.schedules.holidays.listMonthPresets();
  return presets.filter(({ categoryId }) => categoryId === id).length;
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
        disabled_schedules: z.int().openapi({
          description: "Schedules that keep their switch and play nothing until they get another",
        }),
        cleared_fallback_schedules: z.int(),
        removed_holiday_presets: z.int(),
      }),
      "What went with it",
    ),
    ...errorAnswers(404),
  },
});

const deleteImpact = createRoute({
  method: "get",
  path: "/categories/{category_id}/delete-impact",
  tags,
  summary: "What would go with a category",
  request: { params },
  responses: {
    200: json(
      z.object({
        category_id: z.int(),
        category_name: z.string(),
        is_system: z.boolean(),
        preroll_count: z.int(),
        becoming_uncategorized: z.int(),
        schedule_count: z.int(),
        schedule_fallback_count: z.int(),
        sequence_count: z.int(),
        genre_mapping_count: z.int(),
        holiday_preset_count: z.int(),
        is_active_in_setting: z.boolean(),
        is_filler_in_setting: z.boolean(),
      }),
      "In numbers; nothing is changed",
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
    return c.json(await readCategoryWires(c.var.caller), 200);
  });
  app.openapi(getCategory, async (c) => {
    const category = await c.var.caller.categories.get({ id: c.req.valid("param").category_id });
    return c.json(toCategoryWire(category, await categoriesOnNow(c.var.caller)), 200);
  });
  app.openapi(createCategory, async (c) => {
    const { name, description, plex_mode } = c.req.valid("json");
    const category = await c.var.caller.categories
      .create({ name, description, playMode: plex_mode })
      .catch(refuseCategory);
    return c.json(toCategoryWire(category, new Set()), 201);
  });
  app.openapi(updateCategory, async (c) => {
    const { name, description, plex_mode } = c.req.valid("json");
    const category = await c.var.caller.categories
      .update({ id: c.req.valid("param").category_id, name, description, playMode: plex_mode })
      .catch(refuseCategory);
    const wire = toCategoryWire(category, await categoriesOnNow(c.var.caller));
    return c.json({ ...wire, message: `${category.name} is saved.` }, 200);
  });
  app.openapi(deleteCategory, async (c) => {
    const { caller } = c.var;
    const id = c.req.valid("param").category_id;
    const presetCount = await presetsOn(caller, id);
    const impact = await caller.categories.delete({ id });
    return c.json(
      {
        message: `${impact.category.name} is deleted.`,
        removed_m2m: impact.prerollCount,
        cleared_primary: impact.uncategorizedCount,
        disabled_schedules: impact.scheduleCount,
        cleared_fallback_schedules: impact.fallbackScheduleCount,
        removed_holiday_presets: presetCount,
      },
      200,
    );
  });
  app.openapi(deleteImpact, async (c) => {
    const { caller } = c.var;
    const id = c.req.valid("param").category_id;
    const [impact, onNow, presetCount] = await Promise.all([
      caller.categories.getImpact({ id }),
      categoriesOnNow(caller),
      presetsOn(caller, id),
    ]);
    return c.json(
      {
        category_id: id,
        category_name: impact.category.name,
        is_system: impact.isSystem,
        preroll_count: impact.prerollCount,
        becoming_uncategorized: impact.uncategorizedCount,
        schedule_count: impact.scheduleCount,
        schedule_fallback_count: impact.fallbackScheduleCount,
        sequence_count: impact.sequenceCount,
        genre_mapping_count: impact.genreMappingCount,
        holiday_preset_count: presetCount,
        is_active_in_setting: impact.isOverride || onNow.has(id),
        is_filler_in_setting: impact.isFiller,
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
