import type { MiddlewareHandler } from "hono";
import { guard } from "@/platform/guard";
import { isOpenPath } from "@/transport/rest/open-paths";
import type { RestEnv } from "@/transport/rest/rest-env";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
/** Ask with a body, and change nothing. */
const asking = new Set([
  "/sequences/resolve-preview-blocks",
  "/sequences/export",
  "/sequences/export-pattern",
  "/genres/resolve",
  "/schedules/validate-cron",
  "/settings/path-mappings/test",
  "/path-mappings/test",
]);
const isAsking = (path: string) => asking.has(path) || /^\/sequences\/[^/]+\/export$/.test(path);

/**
 * Before a body is read or judged: a caller without a credential, and a read-only key that wants to write, hear that
 * first. What exactly may be done is still guarded by each command.
 */
export const refuseEarly: MiddlewareHandler<RestEnv> = async (c, next) => {
  if (!isOpenPath(c.req.path)) {
    const isRead = reading.has(c.req.method) || (c.req.method === "POST" && isAsking(c.req.path));
    guard(c.get("context").actor, isRead ? "settings:read" : "settings:write");
  }
  await next();
};
