import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { flag, maybe, whole } from "@/transport/rest/loose-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const tags = ["Holidays"];

const listPresets = createRoute({
  method: "get",
  path: "/holiday-presets",
  tags,
  summary: "Whole-month presets",
  description: "Those whose categories exist. `/holiday-presets/catalog` has everything that can be set up.",
  responses: {
    200: json(
      z.array(
        z.object({
          id: z.int(),
          name: z.string(),
          description: z.string(),
          month: z.int(),
          day: z.int(),
          start_month: z.int(),
          start_day: z.int(),
          end_month: z.int(),
          end_day: z.int(),
          is_recurring: z.literal(true),
          category_id: z.int(),
        }),
      ),
      "None before they were set up",
    ),
    ...errorAnswers(),
  },
});

const initPresets = createRoute({
  method: "post",
  path: "/holiday-presets/init",
  tags,
  summary: "Make the categories of the whole-month presets",
  responses: {
    200: json(
      z.object({
        message: z.string(),
        categories_created: z.int(),
        presets_created: z.int(),
        total_categories: z.int(),
      }),
      "Doing it again changes nothing",
    ),
    ...errorAnswers(),
  },
});

const placeFields = {
  country_code: maybe(z.string({ error: "must be text" })).openapi({
    example: "US",
    description: "Where you live",
  }),
  region: maybe(z.string({ error: "must be text" })),
};
type Place = { country_code?: string | undefined; region?: string | undefined };
const home = ({ country_code, region }: Place) => ({ country: country_code || null, region: region || null });

const named = z.object({ id: z.int(), name: z.string() });

const catalog = createRoute({
  method: "get",
  path: "/holiday-presets/catalog",
  tags,
  summary: "Everything that one call sets up",
  request: { query: z.object(placeFields) },
  responses: {
    200: json(
      z.array(
        z.object({
          key: z.string(),
          name: z.string(),
          description: z.string(),
          category_name: z.string(),
          color: z.string(),
          country_code: z.string().nullable(),
          next_start: z.string().nullable(),
          next_end: z.string().nullable(),
          schedules: z.array(named.extend({ enabled: z.boolean() })),
        }),
      ),
      "With the days on which it plays next, and the schedules that play it already",
    ),
    ...errorAnswers(),
  },
});

const setUp = createRoute({
  method: "post",
  path: "/holiday-presets/catalog/{key}",
  tags,
  summary: "Set up category and schedule of a preset",
  request: {
    params: z.object({ key: z.string().openapi({ example: "halloween" }) }),
    body: jsonBody(
      z.object({
        ...placeFields,
        category_id: maybe(whole()),
        priority: maybe(whole()),
        exclusive: maybe(flag),
        blend_enabled: maybe(flag),
        force: maybe(flag).openapi({ description: "A second one, on purpose" }),
      }),
      false,
    ),
  },
  responses: {
    201: json(z.object({ schedule: named, category: named, category_created: z.boolean() }), "Both"),
    ...errorAnswers(404, 409),
  },
});

export function registerHolidayPresets(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listPresets, async (c) => {
    const rows = await c.var.caller.schedules.holidays.listMonthPresets();
    const wire = rows.map(({ id, name, description, month, lastDay, categoryId }) => ({
      id,
      name,
      description,
      month,
      day: 1,
      start_month: month,
      start_day: 1,
      end_month: month,
      end_day: lastDay,
      is_recurring: true as const,
      category_id: categoryId,
    }));
    return c.json(wire, 200);
  });
  app.openapi(initPresets, async (c) => {
    const made = await c.var.caller.schedules.holidays.initMonthPresets();
    const { categoriesCreated, presetsCreated, totalCategories } = made;
    const message =
      categoriesCreated === 0
        ? "Everything is set up already."
        : `${categoriesCreated} of ${totalCategories} categories are made.`;
    const counts = { categories_created: categoriesCreated, presets_created: presetsCreated };
    return c.json({ message, ...counts, total_categories: totalCategories }, 200);
  });
  app.openapi(catalog, async (c) => {
    const rows = await c.var.caller.schedules.holidays.listPresets(home(c.req.valid("query")));
    const wire = rows.map(({ key, name, description, categoryName, color, country, next, schedules }) => ({
      key,
      name,
      description,
      category_name: categoryName,
      color,
      country_code: country,
      next_start: next?.first ?? null,
      next_end: next?.last ?? null,
      schedules: schedules.map(({ id, name: called, isEnabled }) => ({
        id,
        name: called,
        enabled: isEnabled,
      })),
    }));
    return c.json(wire, 200);
  });
  app.openapi(setUp, async (c) => {
    const { category_id, priority, exclusive, blend_enabled, force, ...place } = c.req.valid("json") ?? {};
    const { key } = c.req.valid("param");
    const wishes = { categoryId: category_id, priority, exclusive, blend: blend_enabled, force };
    const { schedule, category, isCategoryNew } = await c.var.caller.schedules.holidays.createFromPreset({
      key,
      ...home(place),
      ...wishes,
    });
    return c.json({ schedule, category, category_created: isCategoryNew }, 201);
  });
}
