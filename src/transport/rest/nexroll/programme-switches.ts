import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { invalid } from "@/platform/errors";
import { flag, maybe } from "@/transport/rest/loose-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const tags = ["Settings"];

const passiveWire = z.object({ passive_mode: z.boolean() });
const passiveIn = z.object({ passive_mode: maybe(flag) });
const clearWire = z.object({ clear_when_inactive: z.boolean() });
const clearIn = z.object({ clear_when_inactive: maybe(flag) });
const answer = { message: z.string() };

const getPassive = createRoute({
  method: "get",
  path: "/settings/passive-mode",
  tags,
  summary: "Whether servers are left alone while no schedule is active",
  responses: { 200: json(passiveWire, "The switch"), ...errorAnswers() },
});

const putPassive = createRoute({
  method: "put",
  path: "/settings/passive-mode",
  tags,
  summary: "Leave servers alone while no schedule is active, or not",
  description: "As JSON or in the query.",
  request: {
    query: passiveIn,
    body: jsonBody(passiveIn, false),
  },
  responses: { 200: json(passiveWire.extend(answer), "The switch as it is now"), ...errorAnswers(400) },
});

const getClear = createRoute({
  method: "get",
  path: "/settings/clear-when-inactive",
  tags,
  summary: "Whether prerolls are cleared while no schedule is active",
  responses: { 200: json(clearWire, "The switch"), ...errorAnswers() },
});

const putClear = createRoute({
  method: "put",
  path: "/settings/clear-when-inactive",
  tags,
  summary: "Clear prerolls while no schedule is active, or not",
  description: "As JSON or in the query.",
  request: {
    query: clearIn,
    body: jsonBody(clearIn, false),
  },
  responses: { 200: json(clearWire.extend(answer), "The switch as it is now"), ...errorAnswers(400) },
});

function needed(name: string, value: boolean | undefined): boolean {
  if (value === undefined) throw invalid(`${name}: Say true or false.`, { field: name });
  return value;
}

/** Each switch has an address of its own beside `/settings`, as older scripts know it. */
export function registerProgrammeSwitches(app: OpenAPIHono<RestEnv>): void {
  app.openapi(getPassive, async (c) => {
    const { passiveMode } = await c.var.caller.operations.getSettings();
    return c.json({ passive_mode: passiveMode }, 200);
  });
  app.openapi(putPassive, async (c) => {
    const given = { ...c.req.valid("query"), ...c.req.valid("json") };
    const passiveMode = needed("passive_mode", given.passive_mode);
    await c.var.caller.operations.updateSettings({ passiveMode });
    const message = passiveMode
      ? "Servers are left alone while no schedule is active."
      : "Servers are looked after at all times.";
    return c.json({ passive_mode: passiveMode, message }, 200);
  });
  app.openapi(getClear, async (c) => {
    const { clearWhenInactive } = await c.var.caller.operations.getSettings();
    return c.json({ clear_when_inactive: clearWhenInactive }, 200);
  });
  app.openapi(putClear, async (c) => {
    const given = { ...c.req.valid("query"), ...c.req.valid("json") };
    const clearWhenInactive = needed("clear_when_inactive", given.clear_when_inactive);
    await c.var.caller.operations.updateSettings({ clearWhenInactive });
    const message = clearWhenInactive
      ? "No prerolls play while no schedule is active."
      : "Prerolls are not cleared while no schedule is active.";
    return c.json({ clear_when_inactive: clearWhenInactive, message }, 200);
  });
}
