import { getPublicInfo, type JellyfinPublicInfo } from "./get-public-info";
import { getSystemInfo, type JellyfinSystemInfo } from "./get-system-info";
import type { JellyfinConnection } from "./jellyfin-connection";

export interface JellyfinClient {
  getPublicInfo(signal?: AbortSignal): Promise<JellyfinPublicInfo>;
  getSystemInfo(signal?: AbortSignal): Promise<JellyfinSystemInfo>;
}

/** A client for one Jellyfin server. Every call throws `invalid` or `upstream` as `guardedFetch` does. */
export function jellyfinClient(connection: JellyfinConnection): JellyfinClient {
  return {
    getPublicInfo: (signal) => getPublicInfo(connection, signal),
    getSystemInfo: (signal) => getSystemInfo(connection, signal),
  };
}
