import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { RestEnv } from "@/transport/rest/rest-env";
import { json } from "@/transport/rest/wire";

const health = createRoute({
  method: "get",
  path: "/health",
  tags: ["System"],
  summary: "Health",
  security: [],
  responses: {
    200: json(
      z.object({ status: z.literal("healthy"), version: z.string() }),
      "The app and its database answer",
    ),
    503: json(
      z.object({ status: z.literal("unhealthy"), version: z.string(), detail: z.string() }),
      "The database does not answer",
    ),
  },
});

const versionBody = z.object({
  version: z.string(),
  api_version: z.string(),
  registry_version: z.null(),
  install_dir: z.null(),
});

const version = (path: "/version" | "/system/version") =>
  createRoute({
    method: "get",
    path,
    tags: ["System"],
    summary: "Version",
    responses: { 200: json(versionBody, "The running version") },
  });

export function registerHealth(app: OpenAPIHono<RestEnv>): void {
  app.openapi(health, async (c) => {
    const { version, databaseAnswers } = await c.var.caller.operations.health();
    if (databaseAnswers) return c.json({ status: "healthy" as const, version }, 200);
    return c.json({ status: "unhealthy" as const, version, detail: "The database does not answer." }, 503);
  });
  for (const route of [version("/version"), version("/system/version")]) {
    app.openapi(route, async (c) => {
      const { version } = await c.var.caller.operations.version();
      return c.json({ version, api_version: version, registry_version: null, install_dir: null }, 200);
    });
  }
}
