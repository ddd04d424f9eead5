import type { MiddlewareHandler } from "hono";

/**
 * Takes the content type off a call that sends nothing: many clients put one on every call. Where a body may be
 * left out, it is then left out; where it is needed, the first field that is missing is named.
 */
export const ignoreEmptyBody: MiddlewareHandler = async (c, next) => {
  const { method, url, headers, body, signal } = c.req.raw;
  const isEmpty = body === null || headers.get("content-length") === "0";
  const type = headers.get("content-type")?.toLowerCase() ?? "multipart/";
  if (isEmpty && !type.startsWith("multipart/")) {
    const kept = new Headers(headers);
    kept.delete("content-type");
    c.req.raw = new Request(url, { method, headers: kept, signal });
  }
  await next();
};
