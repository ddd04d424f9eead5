import type { OpenAPIHono } from "@hono/zod-openapi";
import { registerExternalSchedules } from "@/transport/rest/nexroll/external-schedules";
import { registerHealth } from "@/transport/rest/nexroll/health";
import { registerKeys } from "@/transport/rest/nexroll/keys";
import { registerPathMappings } from "@/transport/rest/nexroll/path-mappings";
import { registerSchedules } from "@/transport/rest/nexroll/schedules";
import { registerSettings } from "@/transport/rest/nexroll/settings";
import type { RestEnv } from "@/transport/rest/rest-env";

/** The documented preroll surface, resource by resource. Literal paths stand before those with a parameter. */
export function registerNexroll(app: OpenAPIHono<RestEnv>): void {
  registerHealth(app);
  registerKeys(app);
  registerSettings(app);
  registerPathMappings(app);
  registerSchedules(app);
  registerExternalSchedules(app);
}
