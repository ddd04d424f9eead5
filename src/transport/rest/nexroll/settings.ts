import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { settingsShape } from "@/domains/operations/schema";
import { flag, maybe } from "@/transport/rest/loose-fields";
import { firstPlex } from "@/transport/rest/nexroll/first-plex";
import { serverTest, toServerTest } from "@/transport/rest/nexroll/server-test";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";
import type { Caller } from "@/transport/trpc/root";

const text = z.string({ error: "must be text" });

const settingsWire = z
  .object({
    plex_url: z.string().nullable(),
    plex_connected: z.boolean(),
    plex_has_token: z.boolean(),
    plex_server_name: z.string().nullable(),
    timezone: z.string(),
    passive_mode: z.boolean(),
    clear_when_inactive: z.boolean(),
  })
  .openapi("Settings");

async function settingsOf(caller: Caller): Promise<z.output<typeof settingsWire>> {
  const [settings, plex] = await Promise.all([caller.operations.getSettings(), firstPlex(caller)]);
  return {
    plex_url: plex?.url ?? null,
    plex_connected: plex !== null && plex.version !== null,
    plex_has_token: plex?.hasCredential ?? false,
    plex_server_name: plex?.name ?? null,
    timezone: settings.zone,
    passive_mode: settings.passiveMode,
    clear_when_inactive: settings.clearWhenInactive,
  };
}

const getSettings = createRoute({
  method: "get",
  path: "/settings",
  tags: ["Settings"],
  summary: "Settings",
  description: "Tokens never leave; plex_has_token says that there is one.",
  responses: { 200: json(settingsWire, "All settings"), ...errorAnswers() },
});

const { timeZone } = settingsShape.shape;
/** Facts about the server that GET tells along: they may come back, and change nothing. */
const told = {
  plex_connected: settingsWire.shape.plex_connected,
  plex_has_token: settingsWire.shape.plex_has_token,
  plex_server_name: settingsWire.shape.plex_server_name,
};
const changes = z
  .strictObject(
    {
      plex_url: text.nullable(),
      plex_token: text.nullable(),
      timezone: timeZone.unwrap(),
      passive_mode: maybe(flag),
      clear_when_inactive: maybe(flag),
      ...told,
    },
    {
      error: (issue) =>
        issue.code === "unrecognized_keys"
          ? `${issue.keys.join(", ")}: There is no setting of this name here.`
          : undefined,
    },
  )
  .partial();

const putSettings = createRoute({
  method: "put",
  path: "/settings",
  tags: ["Settings"],
  summary: "Change settings",
  description:
    "Only what is given changes, and a name that is none is refused. What GET answers may be sent back. An empty plex_url disconnects Plex and gives back its own preroll.",
  request: { body: jsonBody(changes) },
  responses: { 200: json(settingsWire, "The settings as they are now"), ...errorAnswers(400, 502) },
});

const testPlex = createRoute({
  method: "post",
  path: "/settings/test-plex",
  tags: ["Settings"],
  summary: "Test a Plex address and token",
  description: "Saves nothing. A server that fails is told in the answer, with status 200.",
  request: { body: jsonBody(z.object({ url: z.string(), token: z.string() })) },
  responses: {
    200: json(serverTest.extend({ current_preroll: z.string().nullable() }), "What the server said"),
    ...errorAnswers(400),
  },
});

const refuse = refuseInWireWords({
  timeZone: "timezone",
  passiveMode: "passive_mode",
  clearWhenInactive: "clear_when_inactive",
  url: "plex_url",
  credential: "plex_token",
});

export function registerSettings(app: OpenAPIHono<RestEnv>): void {
  app.openapi(getSettings, async (c) => c.json(await settingsOf(c.var.caller), 200));

  app.openapi(putSettings, async (c) => {
    const { caller } = c.var;
    const { plex_url: url, plex_token: token, ...rest } = c.req.valid("json");
    // The server first: it alone can still refuse, and then nothing is changed.
    const plex = await firstPlex(caller);
    if (url === null || url?.trim() === "") {
      if (plex) await caller.playback.disconnectServer({ id: plex.id });
    } else if (url !== undefined || token) {
      await caller.mediaServers
        .connect({
          kind: "plex",
          id: plex?.id,
          url: url ?? plex?.url ?? "",
          credential: token || undefined,
          verify: "attempt",
        })
        .catch(refuse);
    }
    const general = {
      timeZone: rest.timezone,
      passiveMode: rest.passive_mode,
      clearWhenInactive: rest.clear_when_inactive,
    };
    if (Object.values(general).some((value) => value !== undefined)) {
      await caller.operations.updateSettings(general).catch(refuse);
    }
    return c.json(await settingsOf(caller), 200);
  });

  app.openapi(testPlex, async (c) => {
    const { url, token } = c.req.valid("json");
    const answer = await c.var.caller.mediaServers.test({ kind: "plex", url, credential: token });
    const current_preroll = answer.ok ? answer.currentPreroll : null;
    return c.json({ ...toServerTest(answer), current_preroll }, 200);
  });
}
