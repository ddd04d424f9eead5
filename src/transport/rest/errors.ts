import { TRPCError } from "@trpc/server";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { DomainError, ErrorKind } from "@/platform/errors";
import { logger } from "@/platform/logger";
import { unknownErrorSentence } from "@/platform/trpc/procedures";
import type { RestEnv } from "@/transport/rest/rest-env";
import { domainErrorIn } from "@/transport/rest/wire-words";

export const statusOf = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  invalid: 422,
  "too-large": 413,
  "limit-reached": 429,
  upstream: 502,
  storage: 507,
  internal: 500,
} as const satisfies Record<ErrorKind, ContentfulStatusCode>;

/** The one place where an error becomes an answer: always `{"detail": …}`. */
export function errorResponse(error: unknown, c: Context<RestEnv>): Response {
  const known = domainErrorIn(error);
  if (known && known.kind !== "internal") return knownErrorResponse(known, c);
  if (error instanceof HTTPException) {
    // Documented as 400: what is not JSON, and what does not call itself JSON.
    if (error.status === 400) return c.json({ detail: "The body is not valid JSON." }, 400);
    if (error.status === 415) {
      return c.json({ detail: "Send the body as JSON, with Content-Type: application/json." }, 400);
    }
    return c.json({ detail: error.message }, error.status as ContentfulStatusCode);
  }
  const requestId = c.get("requestId");
  if (!(error instanceof TRPCError))
    logger().error({ requestId, path: c.req.path, err: error }, "a call failed unexpectedly");
  return c.json({ detail: unknownErrorSentence(requestId), request_id: requestId }, 500);
}

function knownErrorResponse(error: DomainError, c: Context<RestEnv>): Response {
  if (error.retryAfterSeconds !== undefined)
    c.header("Retry-After", String(Math.ceil(error.retryAfterSeconds)));
  if (error.kind === "unauthenticated") c.header("WWW-Authenticate", "Bearer");
  return c.json({ detail: error.message }, statusOf[error.kind]);
}
