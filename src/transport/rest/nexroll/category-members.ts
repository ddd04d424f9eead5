import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { defaultFolder } from "@/domains/prerolls/constants";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { flag, maybe } from "@/transport/rest/loose-fields";
import {
  categoryWire,
  readCategoryWires,
  refuseCategory,
  toCategoryWire,
} from "@/transport/rest/nexroll/categories";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, pathId } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Categories"];
const params = z.object({ category_id: pathId("category_id"), preroll_id: pathId("preroll_id") });

const membership = z.object({
  message: z.string(),
  category_id: z.int(),
  preroll_id: z.int(),
  primary_category_id: z.int().nullable(),
  categories: z.array(z.object({ id: z.int(), name: z.string() })),
  moved_primary: z.boolean().openapi({ description: "Another category is the primary one now" }),
});

const addMember = createRoute({
  method: "post",
  path: "/categories/{category_id}/prerolls/{preroll_id}",
  tags,
  summary: "Put a preroll into a category",
  description: "With set_primary the file of a managed clip moves into the category's folder.",
  request: { params, query: z.object({ set_primary: maybe(flag) }) },
  responses: { 200: json(membership, "Its categories now"), ...errorAnswers(404) },
});

const removeMember = createRoute({
  method: "delete",
  path: "/categories/{category_id}/prerolls/{preroll_id}",
  tags,
  summary: "Take a preroll out of a category",
  request: { params },
  responses: { 200: json(membership, "Its categories now"), ...errorAnswers(404) },
});

const getDefault = createRoute({
  method: "get",
  path: "/categories/default",
  tags,
  summary: `The category called ${defaultFolder}`,
  responses: { 200: json(z.union([categoryWire, z.null()]), "Null when there is none"), ...errorAnswers() },
});

const makeDefault = createRoute({
  method: "post",
  path: "/categories/default",
  tags,
  summary: `Make the category called ${defaultFolder}`,
  responses: {
    200: json(categoryWire, "It was there already"),
    201: json(categoryWire, "The new category"),
    ...errorAnswers(),
  },
});

async function findDefault(caller: Caller) {
  const categories = await readCategoryWires(caller);
  return categories.find(({ name }) => name.toLowerCase() === defaultFolder.toLowerCase()) ?? null;
}

/** Stands before the calls with an id in this place: `default` is none. */
export function registerCategoryMembers(app: OpenAPIHono<RestEnv>): void {
  app.openapi(getDefault, async (c) => c.json(await findDefault(c.var.caller), 200));
  app.openapi(makeDefault, async (c) => {
    const known = await findDefault(c.var.caller);
    if (known) return c.json(known, 200);
    const category = await c.var.caller.categories.create({ name: defaultFolder }).catch(refuseCategory);
    return c.json(toCategoryWire(category, new Set()), 201);
  });
  app.openapi(addMember, async (c) => {
    const { category_id, preroll_id } = c.req.valid("param");
    const { caller } = c.var;
    const before = await caller.prerolls.get({ id: preroll_id });
    const after = await caller.prerolls.assignCategory({
      prerollId: preroll_id,
      categoryId: category_id,
      isPrimary: c.req.valid("query").set_primary,
    });
    return c.json(
      { ...toMembership(category_id, before, after), message: "The clip is in the category." },
      200,
    );
  });
  app.openapi(removeMember, async (c) => {
    const { category_id, preroll_id } = c.req.valid("param");
    const { caller } = c.var;
    const before = await caller.prerolls.get({ id: preroll_id });
    const after = await caller.prerolls.removeFromCategory({
      prerollId: preroll_id,
      categoryId: category_id,
    });
    const message = "The clip is not in the category.";
    return c.json({ ...toMembership(category_id, before, after), message }, 200);
  });
}

function toMembership(categoryId: number, before: Preroll, after: Preroll) {
  return {
    category_id: categoryId,
    preroll_id: after.id,
    primary_category_id: after.category?.id ?? null,
    categories: after.categories,
    moved_primary: before.category?.id !== after.category?.id,
  };
}
