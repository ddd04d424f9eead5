import type { OpenAPIHono } from "@hono/zod-openapi";
import { registerCategories } from "@/transport/rest/nexroll/categories";
import { registerExternalCategories } from "@/transport/rest/nexroll/external-categories";
import { registerExternalPlayback } from "@/transport/rest/nexroll/external-playback";
import { registerExternalPrerolls } from "@/transport/rest/nexroll/external-prerolls";
import { registerExternalSchedules } from "@/transport/rest/nexroll/external-schedules";
import { registerExternalSequences } from "@/transport/rest/nexroll/external-sequences";
import { registerHealth } from "@/transport/rest/nexroll/health";
import { registerKeys } from "@/transport/rest/nexroll/keys";
import { registerPathMappings } from "@/transport/rest/nexroll/path-mappings";
import { registerPlayback } from "@/transport/rest/nexroll/playback";
import { registerPrerolls } from "@/transport/rest/nexroll/prerolls";
import { registerSchedules } from "@/transport/rest/nexroll/schedules";
import { registerSequences } from "@/transport/rest/nexroll/sequences";
import { registerSettings } from "@/transport/rest/nexroll/settings";
import { registerStaticFiles } from "@/transport/rest/nexroll/static-files";
import { registerUpload } from "@/transport/rest/nexroll/upload";
import { requireKey } from "@/transport/rest/require-key";
import type { RestEnv } from "@/transport/rest/rest-env";

/** The documented preroll surface, resource by resource. Literal paths stand before those with a parameter. */
export function registerNexroll(app: OpenAPIHono<RestEnv>): void {
  app.use("/external/*", requireKey);
  registerHealth(app);
  registerKeys(app);
  registerSettings(app);
  registerPathMappings(app);
  registerSequences(app);
  registerExternalSequences(app);
  registerSchedules(app);
  registerExternalSchedules(app);
  registerPlayback(app);
  registerExternalPlayback(app);
  registerCategories(app);
  registerUpload(app);
  registerPrerolls(app);
  registerStaticFiles(app);
  registerExternalCategories(app);
  registerExternalPrerolls(app);
}
