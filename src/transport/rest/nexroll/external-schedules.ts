import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Schedule } from "@/domains/schedules/schema";
import { flag, maybe } from "@/transport/rest/loose-fields";
import { refuseSchedule } from "@/transport/rest/nexroll/refuse-schedule";
import { newScheduleFields, scheduleWireNames } from "@/transport/rest/nexroll/schedule-fields";
import { toScheduleWire } from "@/transport/rest/nexroll/schedule-wire";
import { badSchedule } from "@/transport/rest/nexroll/schedules";
import { toSchedulePatch } from "@/transport/rest/nexroll/to-schedule-patch";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";

const tags = ["External"];
const params = z.object({ schedule_id: pathId("schedule_id") });
const success = z.literal(true);
const names = { ...scheduleWireNames, sequenceId: "sequence_id" };

const externalSchedule = z
  .object({
    id: z.int(),
    name: z.string(),
    type: z.string(),
    schedule_type: z.string(),
    enabled: z.boolean(),
    start_date: z.string(),
    end_date: z.string().nullable(),
    category_id: z.int().nullable(),
    category: z.object({ id: z.int(), name: z.string() }).nullable(),
    sequence_id: z.int().nullable(),
    fallback_category_id: z.int().nullable(),
    priority: z.int(),
    exclusive: z.boolean(),
    blend_enabled: z.boolean(),
  })
  .openapi("ExternalSchedule");

function toExternal(schedule: Schedule): z.output<typeof externalSchedule> {
  const wire = toScheduleWire(schedule);
  return {
    id: wire.id,
    name: wire.name,
    type: wire.type,
    schedule_type: wire.schedule_type,
    enabled: wire.enabled,
    start_date: wire.start_date,
    end_date: wire.end_date,
    category_id: wire.category_id,
    category: wire.category,
    sequence_id: wire.source_sequence_id,
    fallback_category_id: wire.fallback_category_id,
    priority: wire.priority,
    exclusive: wire.exclusive,
    blend_enabled: wire.blend_enabled,
  };
}

const listSchedules = createRoute({
  method: "get",
  path: "/external/schedules",
  tags,
  summary: "List schedules",
  responses: {
    200: json(z.object({ count: z.int(), schedules: externalSchedule.array() }), "Every schedule"),
    ...errorAnswers(),
  },
});

const listActive = createRoute({
  method: "get",
  path: "/external/active-schedules",
  tags,
  summary: "Schedules whose time is now",
  responses: {
    200: json(
      z.object({ active_schedules: externalSchedule.array(), count: z.int() }),
      "By date and time alone",
    ),
    ...errorAnswers(),
  },
});

const createSchedule = createRoute({
  method: "post",
  path: "/external/schedules",
  tags,
  summary: "Create a schedule",
  request: { body: jsonBody(newScheduleFields) },
  responses: {
    201: json(z.object({ success, schedule: externalSchedule }), "The new schedule"),
    ...errorAnswers(404),
    400: badSchedule,
  },
});

const deleteSchedule = createRoute({
  method: "delete",
  path: "/external/schedules/{schedule_id}",
  tags,
  summary: "Delete a schedule",
  request: { params },
  responses: { 200: json(z.object({ success, message: z.string() }), "Deleted"), ...errorAnswers(404) },
});

const wanted = z.object({
  enabled: maybe(flag),
  is_active: maybe(flag).openapi({ description: "The same as enabled" }),
});
const toggleSchedule = createRoute({
  method: "put",
  path: "/external/schedules/{schedule_id}/toggle",
  tags,
  summary: "Switch a schedule on or off",
  description: "`enabled` as JSON or in the query; without it the schedule is switched on.",
  request: {
    params,
    query: wanted,
    body: jsonBody(wanted, false),
  },
  responses: {
    200: json(z.object({ success, schedule_id: z.int(), enabled: z.boolean() }), "As it is now"),
    ...errorAnswers(404),
  },
});

export function registerExternalSchedules(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listSchedules, async (c) => {
    const schedules = (await c.var.caller.schedules.list()).map(toExternal);
    return c.json({ count: schedules.length, schedules }, 200);
  });
  app.openapi(listActive, async (c) => {
    const active = (await c.var.caller.schedules.listActive()).map(toExternal);
    return c.json({ active_schedules: active, count: active.length }, 200);
  });
  app.openapi(createSchedule, async (c) => {
    try {
      const fields = c.req.valid("json");
      const { name, start_date: startsAt } = fields;
      const made = await c.var.caller.schedules.create({ ...toSchedulePatch(fields), name, startsAt });
      return c.json({ success: true as const, schedule: toExternal(made) }, 201);
    } catch (error) {
      return refuseSchedule(c, error, names);
    }
  });
  app.openapi(deleteSchedule, async (c) => {
    const schedule = await c.var.caller.schedules.delete({ id: c.req.valid("param").schedule_id });
    return c.json({ success: true as const, message: `${schedule.name} is deleted.` }, 200);
  });
  app.openapi(toggleSchedule, async (c) => {
    const id = c.req.valid("param").schedule_id;
    const query = c.req.valid("query");
    const body = c.req.valid("json") ?? {};
    const isEnabled = body.enabled ?? body.is_active ?? query.enabled ?? query.is_active ?? true;
    const schedule = await c.var.caller.schedules.toggle({ id, isEnabled });
    return c.json({ success: true as const, schedule_id: id, enabled: schedule.isEnabled }, 200);
  });
}
