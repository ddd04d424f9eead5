/** How to reach one Plex server. */
export interface PlexConnection {
  /** As typed by a person; see `plexAddress` for what is understood. */
  url: string;
  /** A token of the server's owner: shared users may look but not set prerolls. */
  token: string;
  /** Stays the same for this installation, so that Plex lists it as one device. */
  clientIdentifier: string;
  /** For each call. 10,000 unless told. */
  timeoutMs?: number;
}
