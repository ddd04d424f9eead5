import type { PlayMode } from "@/domains/prerolls/constants";

export interface ParsedPrerollString {
  mode: PlayMode;
  paths: string[];
}

/** Reads a server's preroll setting back. One path alone counts as shuffle, like an empty setting. */
export function parsePrerollString(value: string | null | undefined): ParsedPrerollString {
  const text = value ?? "";
  const mode = text.includes(",") ? "playlist" : "shuffle";
  const paths = text.split(/[,;]/).map((path) => path.trim());
  return { mode, paths: paths.filter((path) => path !== "") };
}
