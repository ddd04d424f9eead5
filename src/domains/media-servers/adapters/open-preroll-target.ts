import { plexTarget } from "@/domains/media-servers/adapters/plex-target";
import type { MediaServerKind } from "@/domains/media-servers/constants";
import type { PrerollTarget, ServerAddress } from "@/domains/media-servers/ports";

const targets = {
  plex: plexTarget,
} satisfies Record<MediaServerKind, (address: ServerAddress) => PrerollTarget>;

export function openPrerollTarget(kind: MediaServerKind, address: ServerAddress): PrerollTarget {
  return targets[kind](address);
}
