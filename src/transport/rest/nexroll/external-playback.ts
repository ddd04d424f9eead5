import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { keyPermissions } from "@/domains/identity/constants";
import { type Actor, actorName } from "@/platform/access";
import { upstream } from "@/platform/errors";
import { amount, maybe } from "@/transport/rest/loose-fields";
import { appliedSequenceWire, toAppliedSequence } from "@/transport/rest/nexroll/active-category";
import {
  type Applied,
  activeCategoryWire,
  badApply,
  refuseApply,
  requireOnAir,
  toActiveCategory,
} from "@/transport/rest/nexroll/playback-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, pathId } from "@/transport/rest/wire";

const tags = ["External"];
const success = z.literal(true);

const status = createRoute({
  method: "get",
  path: "/external/status",
  tags,
  summary: "Status",
  responses: {
    200: json(
      z.object({
        status: z.literal("ok"),
        version: z.string(),
        authenticated_as: z.string(),
        permissions: z.enum(keyPermissions),
        plex_connected: z.boolean(),
        jellyfin_connected: z.boolean(),
        preroll_count: z.int(),
        category_count: z.int(),
        schedule_count: z.int(),
      }),
      "Connected means set up; whether it answers is shown by now-showing",
    ),
    ...errorAnswers(),
  },
});

const nowShowing = createRoute({
  method: "get",
  path: "/external/now-showing",
  tags,
  summary: "What plays now",
  responses: {
    200: json(
      z.object({
        active_category: activeCategoryWire,
        applied_sequence: appliedSequenceWire,
        current_preroll_string: z.string().nullable(),
        has_preroll: z.boolean(),
        active_schedules: z.array(z.object({ id: z.int(), name: z.string(), schedule_type: z.string() })),
        active_schedule_count: z.int(),
      }),
      "The string is read from Plex at this moment; null when it does not answer",
    ),
    ...errorAnswers(),
  },
});

const applyCategory = createRoute({
  method: "post",
  path: "/external/apply-category/{category_id}",
  tags,
  summary: "Put a category on now",
  description: "It plays above every schedule for four hours, or for as many as hours says.",
  request: {
    params: z.object({ category_id: pathId("category_id") }),
    query: z.object({ hours: maybe(amount()) }),
  },
  responses: {
    200: json(
      z.object({
        success,
        category_id: z.int(),
        category_name: z.string(),
        preroll_count: z.int(),
        plex_mode: z.string(),
        message: z.string(),
        expires_at: z.string(),
      }),
      "It plays",
    ),
    ...errorAnswers(404, 502),
    400: badApply,
  },
});

const syncPlex = createRoute({
  method: "post",
  path: "/external/sync-plex",
  tags,
  summary: "Give the servers what they should hold",
  responses: {
    200: json(z.object({ success, message: z.string() }), "They hold it"),
    ...errorAnswers(502),
    400: badApply,
  },
});

/** What a key may do, in the words of keys; a person on the house's own network may do all. */
function permissionsOf(actor: Actor): "read" | "full" {
  return actor.kind === "api-key" ? actor.permissions : "full";
}

export function registerExternalPlayback(app: OpenAPIHono<RestEnv>): void {
  app.openapi(status, async (c) => {
    const { actor } = c.var.context;
    const known = await c.var.caller.playback.getStatus();
    return c.json(
      {
        status: "ok" as const,
        version: known.version,
        authenticated_as: actor.kind === "api-key" ? actor.name : actorName(actor),
        permissions: permissionsOf(actor),
        plex_connected: known.isPlexConnected,
        jellyfin_connected: false,
        preroll_count: known.prerollCount,
        category_count: known.categoryCount,
        schedule_count: known.scheduleCount,
      },
      200,
    );
  });
  app.openapi(nowShowing, async (c) => {
    const [showing, { value }, schedules] = await Promise.all([
      c.var.caller.playback.getNowShowing(),
      c.var.caller.playback.getCurrentPreroll(),
      c.var.caller.schedules.listActive(),
    ]);
    return c.json(
      {
        active_category: toActiveCategory(showing),
        applied_sequence: toAppliedSequence(showing),
        current_preroll_string: value,
        has_preroll: Boolean(value),
        active_schedules: schedules.map(({ id, name, type }) => ({ id, name, schedule_type: type })),
        active_schedule_count: schedules.length,
      },
      200,
    );
  });
  app.openapi(applyCategory, async (c) => {
    let applied: Applied;
    try {
      applied = await c.var.caller.playback.applyCategory({
        categoryId: c.req.valid("param").category_id,
        hours: c.req.valid("query").hours,
      });
    } catch (error) {
      return refuseApply(c, error, { hours: "hours" });
    }
    requireOnAir(applied);
    return c.json(
      {
        success: true as const,
        category_id: applied.category.id,
        category_name: applied.category.name,
        preroll_count: applied.clipCount,
        plex_mode: applied.playMode ?? "shuffle",
        message: applied.sentence,
        expires_at: applied.expiresAt,
      },
      200,
    );
  });
  app.openapi(syncPlex, async (c) => {
    const { reason, servers } = await c.var.caller.playback.refresh({ isUrgent: true });
    if (!servers.some(({ isEnabled }) => isEnabled)) {
      return c.json({ detail: "Plex is not configured: connect it under Settings first." }, 400);
    }
    const errors = servers.flatMap(({ isEnabled, error }) => (isEnabled && error ? [error] : []));
    if (errors.length > 0) throw upstream(errors.join(" "));
    return c.json({ success: true as const, message: reason }, 200);
  });
}
