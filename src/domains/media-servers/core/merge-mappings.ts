import { folderKey } from "@/domains/media-servers/core/split-path";
import type { PathMapping } from "@/domains/media-servers/schema";

/** Lays `given` over `stored`: a path that is mapped already gets its new target in its old place, others follow. */
export function mergeMappings(stored: readonly PathMapping[], given: readonly PathMapping[]): PathMapping[] {
  const byLocalPath = new Map(
    [...stored, ...given].map((mapping) => [folderKey(mapping.localPath), mapping]),
  );
  return [...byLocalPath.values()];
}
