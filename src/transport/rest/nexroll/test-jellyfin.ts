import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { serverTest, toServerTest } from "@/transport/rest/nexroll/server-test";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json, jsonBody } from "@/transport/rest/wire";

const testJellyfin = createRoute({
  method: "post",
  path: "/settings/test-jellyfin",
  tags: ["Settings"],
  summary: "Test a Jellyfin address and API key",
  description:
    "Saves nothing. The key itself is tried, not the address alone. A server that fails is told in the answer, with status 200.",
  request: {
    body: jsonBody(
      z.object({
        url: z.string(),
        api_key: z.string(),
      }),
    ),
  },
  responses: {
    200: json(serverTest, "What the server said"),
    ...errorAnswers(400),
  },
});

const refuse = refuseInWireWords({ apiKey: "api_key" });

export function registerTestJellyfin(app: OpenAPIHono<RestEnv>): void {
  app.openapi(testJellyfin, async (c) => {
    const { url, api_key: apiKey } = c.req.valid("json");
    const answer = await c.var.caller.mediaServers.testJellyfin({ url, apiKey }).catch(refuse);
    return c.json(toServerTest(answer), 200);
  });
}
