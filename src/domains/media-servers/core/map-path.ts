import { type Replacement, replacePrefix } from "@/domains/media-servers/core/replace-prefix";
import type { PathMapping } from "@/domains/media-servers/schema";

/**
 * Turns a path as we see it into the path as the server sees it. Of all mappings whose folder holds the path the
 * deepest counts; `/x/prerolls` does not hold `/x/prerolls2/a.mp4`. Folders of ours that are written the Windows
 * way match without regard to case. Separators follow the target. Without a match the path stays as it is.
 */
export function mapPath(path: string, mappings: readonly PathMapping[]): Replacement<PathMapping> {
  return replacePrefix(
    path,
    mappings,
    (mapping) => mapping.localPath,
    (mapping) => mapping.serverPath,
  );
}
