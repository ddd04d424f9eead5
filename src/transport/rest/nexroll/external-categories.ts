import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  categoryWire,
  newCategoryFields,
  refuseCategory,
  toCategoryWire,
} from "@/transport/rest/nexroll/categories";
import { categoriesOnNow } from "@/transport/rest/nexroll/categories-on-now";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const tags = ["External"];

const listCategories = createRoute({
  method: "get",
  path: "/external/categories",
  tags,
  summary: "List categories",
  responses: {
    200: json(z.object({ categories: categoryWire.array(), count: z.int() }), "Every category, by name"),
    ...errorAnswers(),
  },
});

const createCategory = createRoute({
  method: "post",
  path: "/external/categories",
  tags,
  summary: "Create a category",
  request: { body: jsonBody(newCategoryFields) },
  responses: {
    201: json(z.object({ success: z.literal(true), category: categoryWire }), "The new category"),
    ...errorAnswers(400, 409),
  },
});

export function registerExternalCategories(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listCategories, async (c) => {
    const { caller } = c.var;
    const [categories, onNow] = await Promise.all([
      caller.categories.list({ withThumbnails: false }),
      categoriesOnNow(caller),
    ]);
    const wires = categories.map((category) => toCategoryWire(category, onNow));
    return c.json({ categories: wires, count: wires.length }, 200);
  });
  app.openapi(createCategory, async (c) => {
    const { name, description, plex_mode } = c.req.valid("json");
    const category = await c.var.caller.categories
      .create({ name, description, playMode: plex_mode })
      .catch(refuseCategory);
    return c.json({ success: true as const, category: toCategoryWire(category, new Set()) }, 201);
  });
}
