import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, errorBody, json, jsonBody } from "@/transport/rest/wire";
import { domainErrorIn, inWireWords } from "@/transport/rest/wire-words";

const tags = ["Settings"];
const zoneWire = z.object({ timezone: z.string().openapi({ example: "Europe/Paris" }) });

const getZone = createRoute({
  method: "get",
  path: "/settings/timezone",
  tags,
  summary: "The zone whose wall clock schedules follow",
  responses: { 200: json(zoneWire, "The zone in force"), ...errorAnswers() },
});

const putZone = createRoute({
  method: "put",
  path: "/settings/timezone",
  tags,
  summary: "Choose the zone whose wall clock schedules follow",
  request: { body: jsonBody(z.object({ timezone: z.string({ error: "must be the name of a zone" }) })) },
  responses: {
    200: json(zoneWire.extend({ message: z.string() }), "The zone in force"),
    ...errorAnswers(),
    400: json(errorBody, "Not JSON, or no such zone"),
  },
});

const listZones = createRoute({
  method: "get",
  path: "/settings/timezones",
  tags,
  summary: "The zones there are",
  responses: {
    200: json(
      z.object({ timezones: z.array(z.object({ value: z.string(), label: z.string() })) }),
      "By name, each with its distance from UTC at this moment",
    ),
    ...errorAnswers(),
  },
});

/** The time zone has an address of its own beside `/settings`, as older scripts know it. */
export function registerTimeZone(app: OpenAPIHono<RestEnv>): void {
  app.openapi(getZone, async (c) => {
    const { zone } = await c.var.caller.operations.getSettings();
    return c.json({ timezone: zone }, 200);
  });
  app.openapi(putZone, async (c) => {
    try {
      const timeZone = c.req.valid("json").timezone.trim();
      const { zone } = await c.var.caller.operations.updateSettings({ timeZone });
      return c.json({ timezone: zone, message: `Schedules follow the clock of ${zone}.` }, 200);
    } catch (error) {
      const known = domainErrorIn(error);
      if (known?.kind !== "invalid") throw error;
      // Documented as 400 and not as 422.
      return c.json({ detail: inWireWords(known, { timeZone: "timezone" }).message }, 400);
    }
  });
  app.openapi(listZones, async (c) => {
    const zones = await c.var.caller.operations.listTimeZones();
    const timezones = zones.map(({ name, label, offset }) => ({
      value: name,
      label: offset === label ? label : `${label} (${offset})`,
    }));
    return c.json({ timezones }, 200);
  });
}
