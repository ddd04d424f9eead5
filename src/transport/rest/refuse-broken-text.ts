import { isUtf8 } from "node:buffer";
import type { MiddlewareHandler } from "hono";

/** Refuses JSON in another encoding than UTF-8: its letters would be stored as marks of what could not be read. */
export const refuseBrokenText: MiddlewareHandler = async (c, next) => {
  const isJson = /[/+]json\b/i.test(c.req.header("content-type") ?? "");
  if (isJson && !isUtf8(await c.req.arrayBuffer())) {
    return c.json({ detail: "The body is not UTF-8. Send it in that encoding." }, 400);
  }
  return next();
};
