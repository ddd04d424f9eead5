import type { MiddlewareHandler } from "hono";
import { unauthenticated } from "@/platform/errors";
import type { RestEnv } from "@/transport/rest/rest-env";

/** For what the documentation calls external: an API key and nothing else, wherever the call comes from. */
export const requireKey: MiddlewareHandler<RestEnv> = async (c, next) => {
  if (c.var.context.actor.kind !== "api-key") {
    throw unauthenticated("This call needs an API key: send it as Bearer, X-Api-Key or ?api_key=.");
  }
  await next();
};
