import { invalid } from "@/platform/errors";
import { guardedFetch } from "@/platform/http/guarded-fetch";
import type { HttpAnswer } from "@/platform/http/http-call";
import { jellyfinAddress } from "./jellyfin-address";
import type { JellyfinConnection } from "./jellyfin-connection";

/** What errors call this service. */
export const jellyfinName = "Jellyfin";

export interface JellyfinCall {
  /** False for what anybody may ask: the key is not sent then. */
  withKey: boolean;
  signal?: AbortSignal | undefined;
}

/** GETs one path. Throws as `guardedFetch` does, and `invalid` for a key that no header can carry. */
export async function callJellyfin(
  connection: JellyfinConnection,
  path: string,
  { withKey, signal }: JellyfinCall,
): Promise<HttpAnswer> {
  return guardedFetch(`${jellyfinAddress(connection.url)}${path}`, {
    service: jellyfinName,
    credential: "API key",
    reach: "private",
    timeoutMs: connection.timeoutMs,
    signal,
    headers: { Accept: "application/json", ...(withKey && keyHeaders(connection.apiKey.trim())) },
  });
}

/**
 * Both ways that Jellyfin knows: 10.11 may have X-Emby-Token switched off, and some reverse proxies take
 * Authorization for themselves. Source: Jellyfin's OpenAPI description, CustomAuthentication.
 */
function keyHeaders(apiKey: string): Record<string, string> {
  if (!/^[\x21\x23-\x5b\x5d-\x7e]+$/.test(apiKey)) {
    throw invalid("The API key holds characters that no key of Jellyfin has. Paste it again.");
  }
  return { Authorization: `MediaBrowser Token="${apiKey}"`, "X-Emby-Token": apiKey };
}
