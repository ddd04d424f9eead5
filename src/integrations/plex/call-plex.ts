import { guardedFetch } from "@/platform/http/guarded-fetch";
import type { HttpAnswer, HttpMethod } from "@/platform/http/http-call";
import { plexAddress } from "./plex-address";
import type { PlexConnection } from "./plex-connection";

/** What errors call this service. */
export const plexName = "Plex";

export interface PlexCall {
  method?: HttpMethod;
  /** Already encoded, without the question mark. */
  query?: string;
  /** Sent as application/x-www-form-urlencoded. */
  form?: string;
  expect?: readonly number[];
  maxBytes?: number;
  signal?: AbortSignal;
}

/** Sends one call with the headers every Plex client must send. Throws as `guardedFetch` does. */
export function callPlex(connection: PlexConnection, path: string, call: PlexCall = {}): Promise<HttpAnswer> {
  const { query, form, ...rest } = call;
  return guardedFetch(`${plexAddress(connection.url)}${path}${query ? `?${query}` : ""}`, {
    ...rest,
    service: plexName,
    credential: "token",
    reach: "private",
    timeoutMs: connection.timeoutMs,
    body: form,
    headers: {
      Accept: "application/json",
      "X-Plex-Token": connection.token.trim(),
      "X-Plex-Client-Identifier": connection.clientIdentifier,
      "X-Plex-Product": "Marquee",
      "X-Plex-Device": "Server",
      "X-Plex-Device-Name": "Marquee",
      ...(form === undefined ? {} : { "Content-Type": "application/x-www-form-urlencoded" }),
    },
  });
}
