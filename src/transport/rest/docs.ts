import type { OpenAPIHono } from "@hono/zod-openapi";
import { Scalar } from "@scalar/hono-api-reference";
import type { RestEnv } from "@/transport/rest/rest-env";

/** The reference for people, at /api/docs. Its script is served from here: the page asks no other host for anything. */
export function registerDocs(app: OpenAPIHono<RestEnv>): void {
  app.get(
    "/api/docs",
    Scalar({
      url: "/openapi.json",
      cdn: "/scalar.js",
      pageTitle: "Marquee API",
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
    }),
  );
}
