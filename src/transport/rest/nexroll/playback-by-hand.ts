import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { amount, maybe } from "@/transport/rest/loose-fields";
import { badApply, refuseApply, requireOnAir } from "@/transport/rest/nexroll/playback-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, pathId } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Playback"];

const applySequence = createRoute({
  method: "post",
  path: "/sequences/{sequence_id}/apply",
  tags,
  summary: "Put a sequence on now",
  description: "It plays above every schedule for four hours, or for as many minutes as are told.",
  request: {
    params: z.object({ sequence_id: pathId("sequence_id") }),
    query: z.object({ minutes: maybe(amount()) }),
  },
  responses: {
    200: json(
      z.object({
        success: z.literal(true),
        sequence_name: z.string(),
        preroll_count: z.int(),
        applied_to: z.string().array(),
        message: z.string(),
        expires_at: z.string(),
      }),
      "It plays on the servers that are named",
    ),
    ...errorAnswers(404, 502),
    400: badApply,
  },
});

const removeFromPlex = createRoute({
  method: "post",
  path: "/categories/{category_id}/remove-from-plex",
  tags,
  summary: "Take a category off that was put on by hand",
  description: "Schedules decide again at once. Nothing happens when something else is on.",
  request: { params: z.object({ category_id: pathId("category_id") }) },
  responses: {
    200: json(z.object({ message: z.string(), removed: z.boolean() }), "What plays instead"),
    ...errorAnswers(404),
  },
});

const clearOverride = createRoute({
  method: "delete",
  path: "/external/override",
  tags: ["External"],
  summary: "Take off whatever was put on by hand",
  description: "Schedules decide again at once. Harmless when nothing was.",
  responses: {
    200: json(
      z.object({ success: z.literal(true), removed: z.boolean(), message: z.string() }),
      "What plays instead",
    ),
    ...errorAnswers(),
  },
});

type Taken = Awaited<ReturnType<Caller["playback"]["clearOverride"]>>;
const sentenceOf = ({ wasOn, reason }: Taken, nothing: string) => (wasOn ? `It is off. ${reason}` : nothing);

export function registerPlaybackByHand(app: OpenAPIHono<RestEnv>): void {
  app.openapi(applySequence, async (c) => {
    let applied: Awaited<ReturnType<Caller["playback"]["applySequence"]>>;
    try {
      applied = await c.var.caller.playback.applySequence({
        sequenceId: c.req.valid("param").sequence_id,
        minutes: c.req.valid("query").minutes,
      });
    } catch (error) {
      return refuseApply(c, error, { minutes: "minutes" });
    }
    requireOnAir(applied);
    const holding = applied.servers.filter(({ isEnabled, status }) => isEnabled && status === "confirmed");
    return c.json(
      {
        success: true as const,
        sequence_name: applied.sequence.name,
        preroll_count: applied.clipCount,
        applied_to: [...new Set(holding.map(({ kind }) => kind))],
        message: applied.sentence,
        expires_at: applied.expiresAt,
      },
      200,
    );
  });
  app.openapi(removeFromPlex, async (c) => {
    const { id, name } = await c.var.caller.categories.get({ id: c.req.valid("param").category_id });
    const taken = await c.var.caller.playback.clearOverride({ categoryId: id });
    const message = sentenceOf(taken, `${name} was not put on by hand.`);
    return c.json({ message, removed: taken.wasOn }, 200);
  });
  app.openapi(clearOverride, async (c) => {
    const taken = await c.var.caller.playback.clearOverride();
    const message = sentenceOf(taken, "Nothing was put on by hand.");
    return c.json({ success: true as const, removed: taken.wasOn, message }, 200);
  });
}
