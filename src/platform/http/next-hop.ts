import type { HttpMethod } from "./http-call";

export interface Hop {
  url: URL;
  method: HttpMethod;
  headers: Readonly<Record<string, string>>;
  body: string | Uint8Array | undefined;
}

/** Everything else may be a credential, known to us or not, and stays with the origin it was meant for. */
const travellingHeaders = new Set(["accept", "accept-language", "user-agent", "range"]);

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/**
 * The request that a redirect asks for, or undefined when it must not be followed: no usable target, or a
 * body that would be sent to another origin. Credentials never cross origins.
 */
export function nextHop(hop: Hop, status: number, location: string | undefined): Hop | undefined {
  if (location === undefined || !URL.canParse(location, hop.url)) return undefined;
  const url = new URL(location, hop.url);
  const becomesGet =
    (status === 303 && hop.method !== "HEAD") ||
    (status <= 302 && hop.method === "POST" && hop.body !== undefined);
  const method: HttpMethod = becomesGet ? "GET" : hop.method;
  const body = becomesGet ? undefined : hop.body;
  const sameOrigin = url.origin === hop.url.origin;
  if (!sameOrigin && (body !== undefined || (method !== "GET" && method !== "HEAD"))) return undefined;
  return { url, method, body, headers: travelling(hop.headers, sameOrigin, body !== undefined) };
}

function travelling(headers: Hop["headers"], sameOrigin: boolean, hasBody: boolean): Hop["headers"] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => {
      const lower = name.toLowerCase();
      if (lower.startsWith("content-") && !hasBody) return false;
      return sameOrigin || travellingHeaders.has(lower);
    }),
  );
}
