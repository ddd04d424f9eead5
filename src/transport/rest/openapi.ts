import { createRestApp } from "@/transport/rest/create-rest-app";

const description = `Marquee decides what plays before the feature and makes the library beautiful, for Plex, Jellyfin and Emby.

Send an API key as \`Authorization: Bearer\`, as \`X-Api-Key\` or as \`?api_key=\`. Calls under \`/external\` always need one.
While login is off, calls from the house's own network need none elsewhere. Every error is \`{"detail": "…"}\`.`;

/** The OpenAPI 3.1 document of the whole REST surface. */
export function openApiDocument() {
  const app = createRestApp();
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
  app.openAPIRegistry.registerComponent("securitySchemes", "header", {
    type: "apiKey",
    in: "header",
    name: "X-Api-Key",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "query", {
    type: "apiKey",
    in: "query",
    name: "api_key",
  });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Marquee", version: "1", description, license: { name: "MIT" } },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }, { header: [] }, { query: [] }, {}],
  });
}
