import { type Replacement, replacePrefix } from "@/domains/media-servers/core/replace-prefix";
import type { PathMapping } from "@/domains/media-servers/schema";

/** Turns a path as the server sees it into the path as we see it: `mapPath` the other way round. */
export function reverseMapPath(path: string, mappings: readonly PathMapping[]): Replacement<PathMapping> {
  return replacePrefix(
    path,
    mappings,
    (mapping) => mapping.serverPath,
    (mapping) => mapping.localPath,
  );
}
