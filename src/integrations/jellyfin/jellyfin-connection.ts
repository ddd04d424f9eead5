/** How to reach one Jellyfin server. */
export interface JellyfinConnection {
  /** As typed by a person; see `jellyfinAddress` for what is understood. */
  url: string;
  /** Made in Jellyfin's dashboard under API Keys. */
  apiKey: string;
  /** For each call. 10,000 unless told. */
  timeoutMs?: number;
}
