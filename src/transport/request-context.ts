import { actorForKey } from "@/domains/identity/queries";
import type { Actor } from "@/platform/access";
import { type Context, createContext } from "@/platform/context";
import { isFromPrivateNetwork, isSameOriginOrNoBrowser } from "@/transport/client-address";

/** Finds an API key in a request: Bearer, X-Api-Key, or `api_key` / `apikey` in the query. */
export function presentedKey(request: Request): string | null {
  const bearer = /^bearer\s+(\S+)\s*$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer) return bearer;
  const header = request.headers.get("x-api-key")?.trim();
  if (header) return header;
  const at = request.url.indexOf("?");
  if (at < 0) return null;
  const parameters = new URLSearchParams(request.url.slice(at));
  return parameters.get("api_key") ?? parameters.get("apikey");
}

/**
 * Turns a request into a context. While login is off, the house's own network counts as its owner, but a page
 * of another site does not: a browser says where a call comes from.
 * Throws 401 for a key that is presented and not valid, wherever the request comes from.
 */
export async function contextFor(request: Request): Promise<Context> {
  const context = anonymousContext(request);
  return { ...context, actor: await actorFor(request, context) };
}

/** For the few calls that must answer whatever credential comes with them, and without asking the database. */
export function anonymousContext(request: Request): Context {
  return createContext(
    { kind: "anonymous" },
    { requestId: acceptRequestId(request.headers.get("x-request-id")) },
  );
}

async function actorFor(request: Request, context: Context): Promise<Actor> {
  const key = presentedKey(request);
  if (key) return actorForKey(context, key);
  // `next dev` listens without the front server, which is the one that knows who connected.
  const isNear = isFromPrivateNetwork(request.headers) || process.env.NODE_ENV === "development";
  if (isNear && isSameOriginOrNoBrowser(request.headers)) {
    return { kind: "user", userId: null, name: "This network", role: "admin" };
  }
  return { kind: "anonymous" };
}

/** A proxy's own request id is kept when it is harmless, so that one id runs through both logs. */
function acceptRequestId(given: string | null): string | undefined {
  return given && /^[\w.-]{8,64}$/.test(given) ? given : undefined;
}
