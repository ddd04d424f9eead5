import { mapPath } from "@/domains/media-servers/core/map-path";
import type { PathMapping } from "@/domains/media-servers/schema";
import { type PathReader, pathTrouble } from "./path-trouble";

export interface PathPreview {
  /** As the servers will be told. */
  path: string;
  /** How much of it, from its beginning, a mapping put there. */
  mappedLength: number;
  /** The mapping that counts, from 1; null when none holds the path. */
  mapping: number | null;
  /** Why a server cannot open it; of several the first. */
  problem: string | null;
}

/** What becomes of one path of ours, and whether each server can open the outcome. */
export function previewPath(
  localPath: string,
  mappings: readonly PathMapping[],
  servers: readonly PathReader[],
): PathPreview {
  const { path, match } = mapPath(localPath, mappings);
  const target = match?.serverPath.trim() ?? "";
  const mappedLength = path.startsWith(target) ? target.length : target.replace(/[\\/]+$/, "").length;
  const problem =
    servers.map((server) => pathTrouble(path, server)).find((sentence) => sentence !== null) ?? null;
  return { path, mappedLength, mapping: match ? mappings.indexOf(match) + 1 : null, problem };
}
