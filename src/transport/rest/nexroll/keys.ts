import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { keyPermissions } from "@/domains/identity/constants";
import type { ApiKey } from "@/domains/identity/schema";
import { invalid } from "@/platform/errors";
import { presentedKey } from "@/transport/request-context";
import { maybe, whole } from "@/transport/rest/loose-fields";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody, pathId } from "@/transport/rest/wire";

const permissions = z.enum(keyPermissions, { error: "must be read or full" });

const keyWire = z
  .object({
    id: z.int(),
    name: z.string(),
    key_prefix: z.string(),
    permissions,
    expires_at: z.string().nullable(),
    created_at: z.string(),
    last_used_at: z.string().nullable(),
    is_active: z.boolean(),
    description: z.string().nullable(),
  })
  .openapi("ApiKey");

function toWire(key: ApiKey): z.output<typeof keyWire> {
  return {
    id: key.id,
    name: key.name,
    key_prefix: key.keyPrefix,
    permissions: key.permissions,
    expires_at: key.expiresAt,
    created_at: key.createdAt,
    last_used_at: key.lastUsedAt,
    is_active: key.isActive,
    description: key.description,
  };
}

/** Documented as JSON; older scripts send the same names in the query. */
const createFields = z.object({
  name: z.string().optional(),
  permissions: permissions.optional(),
  expires_days: maybe(whole()),
  description: z.string().nullish(),
});

const listKeys = createRoute({
  method: "get",
  path: "/api/keys",
  tags: ["API keys"],
  summary: "List API keys",
  responses: {
    200: json(z.object({ keys: z.array(keyWire) }), "Every key, newest first, without the secret"),
    ...errorAnswers(),
  },
});

const createKey = createRoute({
  method: "post",
  path: "/api/keys",
  tags: ["API keys"],
  summary: "Create an API key",
  description: "The key stands in this answer only. Fields may come as JSON or in the query.",
  request: { query: createFields, body: jsonBody(createFields, false) },
  responses: {
    201: json(keyWire.extend({ key: z.string(), message: z.string() }), "The new key"),
    ...errorAnswers(400),
  },
});

const deleteKey = createRoute({
  method: "delete",
  path: "/api/keys/{key_id}",
  tags: ["API keys"],
  summary: "Revoke an API key",
  request: { params: z.object({ key_id: pathId("key_id") }) },
  responses: {
    200: json(z.object({ success: z.literal(true), message: z.string() }), "Revoked"),
    ...errorAnswers(404),
  },
});

const validateKey = createRoute({
  method: "get",
  path: "/api/keys/validate",
  tags: ["API keys"],
  summary: "Validate an API key",
  description: "The key to look at comes as api_key, as Bearer or as X-Api-Key.",
  request: { query: z.object({ api_key: z.string().optional() }) },
  responses: {
    200: json(
      z.union([
        z.object({
          valid: z.literal(true),
          name: z.string(),
          permissions,
          expires_at: z.string().nullable(),
        }),
        z.object({ valid: z.literal(false), message: z.string() }),
      ]),
      "Whether the key would be accepted, and for what",
    ),
    ...errorAnswers(),
  },
});

export function registerKeys(app: OpenAPIHono<RestEnv>): void {
  app.openapi(listKeys, async (c) => {
    const keys = await c.var.caller.identity.listKeys();
    return c.json({ keys: keys.map(toWire) }, 200);
  });
  app.openapi(validateKey, async (c) => {
    const key = presentedKey(c.req.raw);
    if (!key) throw invalid("api_key: Send the key to look at.", { field: "api_key" });
    const answer = await c.var.caller.identity.validateKey({ key });
    return c.json(
      answer.valid
        ? {
            valid: true as const,
            name: answer.name,
            permissions: answer.permissions,
            expires_at: answer.expiresAt,
          }
        : answer,
      200,
    );
  });
  app.openapi(createKey, async (c) => {
    const fields = { ...c.req.valid("query"), ...c.req.valid("json") };
    const made = await c.var.caller.identity.createKey({
      name: fields.name ?? "",
      permissions: fields.permissions,
      expiresInDays: fields.expires_days,
      description: fields.description,
    });
    return c.json(
      { ...toWire(made), key: made.key, message: "Keep this key now: it cannot be shown again." },
      201,
    );
  });
  app.openapi(deleteKey, async (c) => {
    const key = await c.var.caller.identity.deleteKey({ id: c.req.valid("param").key_id });
    return c.json({ success: true as const, message: `The key ${key.name} is revoked.` }, 200);
  });
}
