import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { fillerTypes } from "@/domains/playback/constants";
import type { Filler } from "@/domains/playback/schema/filler";
import { listLayouts } from "@/domains/sequences/constants";
import { flag, maybe, whole, wholeOrNone } from "@/transport/rest/loose-fields";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const tags = ["Settings"];
const type = z.enum(fillerTypes, {
  error: "must be category, sequence or coming_soon",
});
const layout = z.enum(listLayouts, { error: "must be grid or list" });

const fillerWire = z
  .object({
    enabled: z.boolean(),
    type,
    category_id: z.int().nullable(),
    sequence_id: z.int().nullable(),
    coming_soon_layout: layout,
    /** What the type asks for is not chosen, or was deleted. */
    needs_choice: z.boolean(),
  })
  .openapi("Filler");

function toWire(filler: Filler): z.output<typeof fillerWire> {
  return {
    enabled: filler.isEnabled,
    type: filler.type,
    category_id: filler.category?.id ?? null,
    sequence_id: filler.sequence?.id ?? null,
    coming_soon_layout: filler.layout,
    needs_choice: filler.needsChoice,
  };
}

const shared = {
  enabled: maybe(flag),
  type: maybe(type),
  filler_type: maybe(type),
  coming_soon_layout: maybe(layout),
};
const queryFields = z.object({ ...shared, category_id: maybe(whole()), sequence_id: maybe(whole()) });
const bodyFields = z.object({
  ...shared,
  category_id: wholeOrNone().optional(),
  sequence_id: wholeOrNone().optional(),
});

const getFiller = createRoute({
  method: "get",
  path: "/settings/filler",
  tags,
  summary: "What plays when nothing else does",
  responses: { 200: json(fillerWire, "The choice of filler"), ...errorAnswers() },
});

const putFiller = createRoute({
  method: "put",
  path: "/settings/filler",
  tags,
  summary: "Choose what plays when nothing else does",
  description:
    "Only what is given changes, as JSON or in the query; filler_type is another name of type. Filler that is switched off is gone from the servers at once.",
  request: { query: queryFields, body: jsonBody(bodyFields, false) },
  responses: {
    200: json(
      fillerWire.extend({ message: z.string(), applied: z.boolean() }),
      "The choice as it is now; applied says whether it plays",
    ),
    ...errorAnswers(400, 404),
  },
});

const activeFallback = createRoute({
  method: "get",
  path: "/settings/active-fallback",
  tags,
  summary: "The fallback that plays now",
  responses: {
    200: json(z.object({ active_fallback_category_id: z.int().nullable() }), "Null while no fallback plays"),
    ...errorAnswers(),
  },
});

const refuse = refuseInWireWords({
  isEnabled: "enabled",
  categoryId: "category_id",
  sequenceId: "sequence_id",
  layout: "coming_soon_layout",
});

export function registerFiller(app: OpenAPIHono<RestEnv>): void {
  app.openapi(getFiller, async (c) => c.json(toWire(await c.var.caller.playback.getFiller()), 200));
  app.openapi(putFiller, async (c) => {
    const { enabled, filler_type, ...fields } = { ...c.req.valid("query"), ...c.req.valid("json") };
    const filler = await c.var.caller.playback
      .updateFiller({
        isEnabled: enabled,
        type: fields.type ?? filler_type,
        categoryId: fields.category_id,
        sequenceId: fields.sequence_id,
        layout: fields.coming_soon_layout,
      })
      .catch(refuse);
    return c.json({ ...toWire(filler), message: filler.sentence, applied: filler.isPlaying }, 200);
  });
  app.openapi(activeFallback, async (c) => {
    const { outcome, contents } = await c.var.caller.playback.getNowShowing();
    const id = outcome === "fallback" ? (contents[0]?.id ?? null) : null;
    return c.json({ active_fallback_category_id: id }, 200);
  });
}
