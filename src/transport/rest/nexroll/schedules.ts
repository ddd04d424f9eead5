import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { refuseSchedule } from "@/transport/rest/nexroll/refuse-schedule";
import { newScheduleFields, scheduleFields } from "@/transport/rest/nexroll/schedule-fields";
import { scheduleWire, toScheduleWire } from "@/transport/rest/nexroll/schedule-wire";
import { toSchedulePatch } from "@/transport/rest/nexroll/to-schedule-patch";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, errorBody, json, jsonBody, pathId } from "@/transport/rest/wire";

const tags = ["Schedules"];
const params = z.object({ schedule_id: pathId("schedule_id") });
export const badSchedule = json(errorBody, "A date that is none, or nothing to play");

const listSchedules = createRoute({
  method: "get",
  path: "/schedules",
  tags,
  summary: "List schedules",
  responses: { 200: json(scheduleWire.array(), "Every schedule, oldest first"), ...errorAnswers() },
});

const listActive = createRoute({
  method: "get",
  path: "/schedules/active",
  tags,
  summary: "Schedules whose time is now",
  responses: { 200: json(scheduleWire.array(), "By date and time alone"), ...errorAnswers() },
});

const getSchedule = createRoute({
  method: "get",
  path: "/schedules/{schedule_id}",
  tags,
  summary: "One schedule",
  request: { params },
  responses: { 200: json(scheduleWire, "The schedule"), ...errorAnswers(404) },
});

const createSchedule = createRoute({
  method: "post",
  path: "/schedules",
  tags,
  summary: "Create a schedule",
  request: { body: jsonBody(newScheduleFields) },
  responses: { 201: json(scheduleWire, "The new schedule"), ...errorAnswers(404), 400: badSchedule },
});

const updateSchedule = createRoute({
  method: "put",
  path: "/schedules/{schedule_id}",
  tags,
  summary: "Change a schedule",
  description: "Only the fields that are given change.",
  request: { params, body: jsonBody(scheduleFields) },
  responses: {
    200: json(scheduleWire.extend({ message: z.string() }), "The schedule as it is now"),
    ...errorAnswers(404),
    400: badSchedule,
  },
});

const deleteSchedule = createRoute({
  method: "delete",
  path: "/schedules/{schedule_id}",
  tags,
  summary: "Delete a schedule",
  request: { params },
  responses: { 200: json(z.object({ message: z.string() }), "Deleted"), ...errorAnswers(404) },
});

const validateCron = createRoute({
  method: "post",
  path: "/schedules/validate-cron",
  tags,
  summary: "Whether a text is a cron pattern",
  description:
    "Five fields. Schedules themselves use no cron: their days and hours are in recurrence_pattern.",
  request: { query: z.object({ pattern: z.string({ error: "is needed" }).max(200) }) },
  responses: {
    200: json(
      z.object({ valid: z.boolean(), message: z.string(), pattern: z.string() }),
      "Also when it is none",
    ),
    ...errorAnswers(),
  },
});

export function registerSchedules(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listSchedules, async (c) => {
    const schedules = await c.var.caller.schedules.list();
    return c.json(schedules.map(toScheduleWire), 200);
  });
  app.openapi(listActive, async (c) => {
    const schedules = await c.var.caller.schedules.listActive();
    return c.json(schedules.map(toScheduleWire), 200);
  });
  app.openapi(getSchedule, async (c) => {
    const schedule = await c.var.caller.schedules.get({ id: c.req.valid("param").schedule_id });
    return c.json(toScheduleWire(schedule), 200);
  });
  app.openapi(createSchedule, async (c) => {
    try {
      const fields = c.req.valid("json");
      const { name, start_date: startsAt } = fields;
      const made = await c.var.caller.schedules.create({ ...toSchedulePatch(fields), name, startsAt });
      return c.json(toScheduleWire(made), 201);
    } catch (error) {
      return refuseSchedule(c, error);
    }
  });
  app.openapi(updateSchedule, async (c) => {
    const id = c.req.valid("param").schedule_id;
    try {
      const stored = await c.var.caller.schedules.get({ id });
      const patch = toSchedulePatch(c.req.valid("json"), stored);
      const schedule = await c.var.caller.schedules.update({ ...patch, id });
      return c.json({ ...toScheduleWire(schedule), message: `${schedule.name} is saved.` }, 200);
    } catch (error) {
      return refuseSchedule(c, error);
    }
  });
  app.openapi(deleteSchedule, async (c) => {
    const schedule = await c.var.caller.schedules.delete({ id: c.req.valid("param").schedule_id });
    return c.json({ message: `${schedule.name} is deleted.` }, 200);
  });
  app.openapi(validateCron, async (c) => {
    const { pattern, problem } = await c.var.caller.schedules.validateCron(c.req.valid("query"));
    return c.json({ valid: problem === null, message: problem ?? "This is a cron pattern.", pattern }, 200);
  });
}
