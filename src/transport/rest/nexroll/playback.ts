import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { amount, maybe } from "@/transport/rest/loose-fields";
import {
  activeCategoryDetails,
  appliedSequenceWire,
  toActiveCategoryDetails,
  toAppliedSequence,
} from "@/transport/rest/nexroll/active-category";
import { type Applied, badApply, refuseApply, requireOnAir } from "@/transport/rest/nexroll/playback-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, pathId } from "@/transport/rest/wire";

const tags = ["Playback"];

const applyToPlex = createRoute({
  method: "post",
  path: "/categories/{category_id}/apply-to-plex",
  tags,
  summary: "Put a category on now",
  description: "It plays above every schedule for four hours, or for rotation_hours.",
  request: {
    params: z.object({ category_id: pathId("category_id") }),
    query: z.object({ rotation_hours: maybe(amount()) }),
  },
  responses: {
    200: json(
      z.object({
        message: z.string(),
        preroll_count: z.int(),
        prerolls: z.string().array(),
        rotation_info: z.string(),
        plex_updated: z.boolean(),
        expires_at: z.string(),
      }),
      "What the server holds now",
    ),
    ...errorAnswers(404, 502),
    400: badApply,
  },
});

const schedulerStatus = createRoute({
  method: "get",
  path: "/scheduler/status",
  tags,
  summary: "Whether schedules are looked at",
  responses: {
    200: json(z.object({ running: z.boolean(), active_schedules: z.int() }), "It always runs"),
    ...errorAnswers(),
  },
});

const activeIds = createRoute({
  method: "get",
  path: "/scheduler/active-schedule-ids",
  tags,
  summary: "The schedules whose time is now",
  responses: {
    200: json(z.object({ active_schedule_ids: z.int().array() }), "Their ids"),
    ...errorAnswers(),
  },
});

const runNow = createRoute({
  method: "post",
  path: "/scheduler/run-now",
  tags,
  summary: "Look at the programme now",
  responses: {
    200: json(z.object({ message: z.string() }), "What plays, and how it stands with each server"),
    ...errorAnswers(),
  },
});

const activeCategory = createRoute({
  method: "get",
  path: "/settings/active-category",
  tags,
  summary: "What is on the programme",
  responses: {
    200: json(
      z.object({ active_category: activeCategoryDetails, applied_sequence: appliedSequenceWire }),
      "Null while nothing plays",
    ),
    ...errorAnswers(),
  },
});

const currentPreroll = createRoute({
  method: "get",
  path: "/plex/current-preroll",
  tags,
  summary: "What Plex holds",
  responses: {
    200: json(
      z.object({ current_preroll: z.string().nullable(), has_preroll: z.boolean() }),
      "Read from Plex at this moment; null when it does not answer",
    ),
    ...errorAnswers(),
  },
});

export function registerPlayback(app: OpenAPIHono<RestEnv>): void {
  app.openapi(applyToPlex, async (c) => {
    let applied: Applied;
    try {
      applied = await c.var.caller.playback.applyCategory({
        categoryId: c.req.valid("param").category_id,
        hours: c.req.valid("query").rotation_hours,
      });
    } catch (error) {
      return refuseApply(c, error, { hours: "rotation_hours" });
    }
    requireOnAir(applied);
    const { clips } = await c.var.caller.playback.getTonight();
    return c.json(
      {
        message: applied.sentence,
        preroll_count: applied.clipCount,
        prerolls: clips.map((clip) => clip.fileName),
        rotation_info: applied.playMode === "playlist" ? "Plays all in order" : "Picks one at random",
        plex_updated: true,
        expires_at: applied.expiresAt,
      },
      200,
    );
  });
  app.openapi(schedulerStatus, async (c) => {
    const active = await c.var.caller.schedules.listActive();
    return c.json({ running: true, active_schedules: active.length }, 200);
  });
  app.openapi(activeIds, async (c) => {
    const active = await c.var.caller.schedules.listActive();
    return c.json({ active_schedule_ids: active.map((schedule) => schedule.id) }, 200);
  });
  app.openapi(runNow, async (c) => {
    const { reason, servers } = await c.var.caller.playback.refresh({ isUrgent: true });
    return c.json({ message: [reason, ...servers.map(({ sentence }) => sentence)].join(" ") }, 200);
  });
  app.openapi(activeCategory, async (c) => {
    const showing = await c.var.caller.playback.getNowShowing();
    return c.json(
      {
        active_category: toActiveCategoryDetails(showing),
        applied_sequence: toAppliedSequence(showing),
      },
      200,
    );
  });
  app.openapi(currentPreroll, async (c) => {
    const { value } = await c.var.caller.playback.getCurrentPreroll();
    return c.json({ current_preroll: value, has_preroll: Boolean(value) }, 200);
  });
}
