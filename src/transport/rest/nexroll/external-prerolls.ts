import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { maybe, wholeOrNone } from "@/transport/rest/loose-fields";
import { prerollWire, refusePreroll, tagsField, toPrerollWire } from "@/transport/rest/nexroll/preroll-wire";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { streamJson } from "@/transport/rest/stream-json";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";

const tags = ["External"];
const success = z.literal(true);
const text = z.string({ error: "must be text" });

const listPrerolls = createRoute({
  method: "get",
  path: "/external/prerolls",
  tags,
  summary: "List prerolls",
  responses: {
    200: json(z.object({ count: z.int(), prerolls: prerollWire.array() }), "Every clip, newest first"),
    ...errorAnswers(),
  },
});

const registerPreroll = createRoute({
  method: "post",
  path: "/external/prerolls/register",
  tags,
  summary: "Register a video where it lies",
  description: "The path is one of the machine that runs Marquee; the file is never moved or deleted.",
  request: {
    body: jsonBody(
      z.object({
        file_path: maybe(text),
        path: maybe(text).openapi({ description: "The same as file_path" }),
        display_name: text.nullish(),
        category_id: wholeOrNone("must be the id of a category").optional(),
        tags: tagsField.nullish(),
      }),
    ),
  },
  responses: {
    200: json(
      z.object({ success, already_exists: success, preroll: prerollWire }),
      "This path was registered before",
    ),
    201: json(z.object({ success, preroll: prerollWire }), "The new clip"),
    ...errorAnswers(400, 404),
  },
});

const assignCategory = createRoute({
  method: "post",
  path: "/external/prerolls/{preroll_id}/assign-category/{category_id}",
  tags,
  summary: "Put a preroll into a category",
  request: { params: z.object({ preroll_id: pathId("preroll_id"), category_id: pathId("category_id") }) },
  responses: {
    200: json(
      z.object({ success, preroll_id: z.int(), category_id: z.int(), category_name: z.string() }),
      "It is in the category",
    ),
    ...errorAnswers(404),
  },
});

export function registerExternalPrerolls(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listPrerolls, async (c) => {
    const prerolls = await c.var.caller.prerolls.stream({});
    return streamJson(prerolls, toPrerollWire, {
      start: '{"prerolls":[',
      end: (count) => `],"count":${count}}`,
    });
  });
  app.openapi(registerPreroll, async (c) => {
    const fields = c.req.valid("json");
    const { alreadyExists, preroll } = await c.var.caller.prerolls
      .register({
        path: fields.file_path ?? fields.path ?? "",
        displayName: fields.display_name,
        categoryId: fields.category_id,
        tags: fields.tags,
      })
      .catch(refuseInWireWords({ path: fields.path === undefined ? "file_path" : "path" }))
      .catch(refusePreroll);
    const wire = toPrerollWire(preroll);
    if (alreadyExists) {
      return c.json({ success: true as const, already_exists: true as const, preroll: wire }, 200);
    }
    return c.json({ success: true as const, preroll: wire }, 201);
  });
  app.openapi(assignCategory, async (c) => {
    const { preroll_id, category_id } = c.req.valid("param");
    const preroll = await c.var.caller.prerolls.assignCategory({
      prerollId: preroll_id,
      categoryId: category_id,
    });
    const category = preroll.categories.find(({ id }) => id === category_id);
    return c.json(
      { success: true as const, preroll_id, category_id, category_name: category?.name ?? "" },
      200,
    );
  });
}
