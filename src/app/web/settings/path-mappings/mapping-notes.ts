import { pathStyle } from "@/domains/media-servers/core/path-style";
import type { PathMapping } from "@/domains/media-servers/schema";
import { type PathReader, pathTrouble } from "./path-trouble";
import { sameFolder } from "./same-folder";

const incomplete = "It must begin with / or with a drive such as C:\\.";

export interface MappingNotes {
  localPath: string | null;
  serverPath: string | null;
}

function localNote(mappings: readonly PathMapping[], index: number): string | null {
  const path = mappings[index]?.localPath.trim() ?? "";
  if (path === "") return null;
  if (pathStyle(path) === null) return incomplete;
  const first = mappings.findIndex((mapping) => sameFolder(mapping.localPath, path));
  return first < index
    ? `This is the folder of mapping ${first + 1} already. Only the first of the two counts: remove one.`
    : null;
}

function serverNote(path: string, servers: readonly PathReader[]): string | null {
  if (path === "") return null;
  if (pathStyle(path) === null) return incomplete;
  const problems = servers.map((server) => pathTrouble(path, server));
  // Suits one of several servers: it is meant for that one.
  if (problems.length === 0 || problems.includes(null)) return null;
  return problems[0] ?? null;
}

/** What makes little sense in each mapping, as sentences to stand below its fields. */
export const mappingNotes = (
  mappings: readonly PathMapping[],
  servers: readonly PathReader[],
): MappingNotes[] =>
  mappings.map(({ serverPath }, index) => ({
    localPath: localNote(mappings, index),
    serverPath: serverNote(serverPath.trim(), servers),
  }));
