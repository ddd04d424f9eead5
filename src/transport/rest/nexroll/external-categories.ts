import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  categoryWire,
  newCategoryFields,
  readCategoryWires,
  refuseCategory,
  toCategoryWire,
} from "@/transport/rest/nexroll/categories";
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
    const categories = await readCategoryWires(c.var.caller);
    return c.json({ categories, count: categories.length }, 200);
  });
  app.openapi(createCategory, async (c) => {
    const { name, description, plex_mode } = c.req.valid("json");
    const category = await c.var.caller.categories
      .create({ name, description, playMode: plex_mode })
      .catch(refuseCategory);
    return c.json({ success: true as const, category: toCategoryWire(category, new Set()) }, 201);
  });
}
