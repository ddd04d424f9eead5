import type { OpenAPIHono } from "@hono/zod-openapi";
import { Scalar } from "@scalar/hono-api-reference";
import type { RestEnv } from "@/transport/rest/rest-env";

/** Whatever the reference would like to ask of its maker's hosts, the browser refuses. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

const page = Scalar<RestEnv>({
  url: "/openapi.json",
  cdn: "/scalar.js",
  pageTitle: "Marquee API",
  withDefaultFonts: false,
  telemetry: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
});

/** The reference for people, at /api/docs. Its script is served from here: the page asks no other host for anything. */
export function registerDocs(app: OpenAPIHono<RestEnv>): void {
  app.get("/api/docs", async (c, next) => {
    c.header("Content-Security-Policy", contentSecurityPolicy);
    return page(c, next);
  });
}
