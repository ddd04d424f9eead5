import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { invalid } from "@/platform/errors";
import { firstPlex } from "@/transport/rest/nexroll/first-plex";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";
import { domainErrorIn, inWireWords } from "@/transport/rest/wire-words";
import type { Caller } from "@/transport/trpc/root";

const tags = ["Settings"];
/** Where every token lies: encrypted in the database. */
const tokenStore = "secure_store";

const connected = z.object({
  connected: z.literal(true),
  status: z.literal("OK"),
  name: z.string(),
  version: z.string(),
  platform: z.string(),
  machine_identifier: z.string(),
  url: z.string(),
  token_source: z.string(),
});
const notConnected = z.object({
  connected: z.literal(false),
  url: z.string().nullable(),
  has_token: z.boolean(),
  provider: z.string(),
  error: z.enum(["not_configured", "missing_token", "connection_failed"]),
  message: z.string(),
});

const getStatus = createRoute({
  method: "get",
  path: "/plex/status",
  tags,
  summary: "Whether Plex answers",
  description: "Asks Plex, with the stored token. A Plex that fails is told in the answer, with status 200.",
  responses: { 200: json(z.union([connected, notConnected]), "What it said"), ...errorAnswers() },
});

const connect = createRoute({
  method: "post",
  path: "/plex/connect",
  tags,
  summary: "Connect Plex",
  description: "Tests the address and the token, and saves them only when Plex took them.",
  request: {
    body: jsonBody(z.object({ url: z.string(), token: z.string() })),
  },
  responses: {
    200: json(
      z.object({ connected: z.literal(true), message: z.string(), token_storage: z.string() }),
      "It is connected",
    ),
    ...errorAnswers(400),
  },
});

const disconnect = createRoute({
  method: "post",
  path: "/plex/disconnect",
  tags,
  summary: "Disconnect Plex",
  description: "Plex gets back the preroll it had before; its address and token are forgotten.",
  responses: {
    200: json(
      z.object({ disconnected: z.literal(true), message: z.string() }),
      "It is disconnected, or none was connected",
    ),
    ...errorAnswers(502),
  },
});

async function statusOf(caller: Caller): Promise<z.output<typeof connected> | z.output<typeof notConnected>> {
  const plex = await firstPlex(caller);
  const facts = {
    connected: false as const,
    url: plex?.url ?? null,
    has_token: plex?.hasCredential ?? false,
    provider: tokenStore,
  };
  if (!plex) return { ...facts, error: "not_configured", message: "No Plex is connected yet." };
  const answer = await caller.mediaServers.check({ id: plex.id });
  if (!answer.ok) {
    const error = plex.hasCredential ? ("connection_failed" as const) : ("missing_token" as const);
    return { ...facts, error, message: answer.problem };
  }
  return {
    connected: true,
    status: "OK",
    name: answer.name,
    version: answer.version,
    platform: answer.platform,
    machine_identifier: answer.machineIdentifier,
    url: plex.url,
    token_source: tokenStore,
  };
}

/** Documented as 422: whatever Plex does wrong speaks against what was entered. */
function refuseConnect(error: unknown): never {
  const known = domainErrorIn(error);
  if (known?.kind === "upstream") throw invalid(known.message);
  throw known ? inWireWords(known, { credential: "token" }) : error;
}

export function registerPlex(app: OpenAPIHono<RestEnv>): void {
  app.openapi(disconnect, async (c) => {
    const { caller } = c.var;
    const plex = await firstPlex(caller);
    if (!plex) return c.json({ disconnected: true as const, message: "No Plex was connected." }, 200);
    const { name } = await caller.playback.disconnectServer({ id: plex.id });
    return c.json({ disconnected: true as const, message: `${name} is disconnected.` }, 200);
  });

  app.openapi(getStatus, async (c) => c.json(await statusOf(c.var.caller), 200));

  app.openapi(connect, async (c) => {
    const { caller } = c.var;
    const { url, token } = c.req.valid("json");
    const plex = await firstPlex(caller);
    const server = await caller.mediaServers
      .connect({ kind: "plex", id: plex?.id, url, credential: token })
      .catch(refuseConnect);
    const message = `Connected to ${server.name}.`;
    return c.json({ connected: true as const, message, token_storage: tokenStore }, 200);
  });
}
