import { replacePrefix } from "@/domains/media-servers/core/replace-prefix";
import type { PathMapping } from "@/domains/media-servers/schema";

/** The reverse of `mapPath`: a path as the server sees it, as we see it. Without a match it stays as it is. */
export function unmapPath(serverPath: string, mappings: readonly PathMapping[]): string {
  const { path } = replacePrefix(
    serverPath,
    mappings,
    (mapping) => mapping.serverPath,
    (mapping) => mapping.localPath,
  );
  return path;
}
