import { mapPath } from "@/domains/media-servers/core/map-path";
import { pathStyleProblem } from "@/domains/media-servers/core/path-style";
import type { MediaServer, PathMapping } from "@/domains/media-servers/schema";

export interface PathPreview {
  /** As the servers will be told. */
  path: string;
  /** How much of it, from its beginning, a mapping put there. */
  mappedLength: number;
  /** The mapping that counts, from 1; null when none holds the path. */
  mapping: number | null;
  /** Why a server cannot open it. */
  problem: { serverName: string; sentence: string } | null;
}

/** What becomes of one path of ours, and whether each server can open the outcome. */
export function previewPath(
  localPath: string,
  mappings: readonly PathMapping[],
  servers: readonly Pick<MediaServer, "name" | "platform">[],
): PathPreview {
  const { path, match } = mapPath(localPath, mappings);
  const target = match?.serverPath.trim() ?? "";
  const mappedLength = path.startsWith(target) ? target.length : target.replace(/[\\/]+$/, "").length;
  let problem: PathPreview["problem"] = null;
  for (const { name, platform } of servers) {
    const sentence = pathStyleProblem(path, platform ?? "");
    if (sentence && !problem) problem = { serverName: name, sentence };
  }
  return { path, mappedLength, mapping: match ? mappings.indexOf(match) + 1 : null, problem };
}
