import type { MiddlewareHandler } from "hono";
import { limitedBody } from "@/transport/limited-body";

/** Refuses a body that is too large. Multipart is limited while it streams to disk, by the door that takes it. */
export const limitBody: MiddlewareHandler = async (c, next) => {
  const isMultipart = c.req.header("content-type")?.toLowerCase().startsWith("multipart/");
  if (!isMultipart) c.req.raw = await limitedBody(c.req.raw);
  await next();
};
