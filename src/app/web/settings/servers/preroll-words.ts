import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";

/** What a server's preroll setting holds, in words: "3 clips, one at random". */
export function prerollWords(value: string): string {
  const { mode, paths } = parsePrerollString(value);
  if (paths.length === 0) return "No prerolls";
  if (paths.length === 1) return "1 clip";
  return `${paths.length.toLocaleString("en")} clips, ${mode === "playlist" ? "in order" : "one at random"}`;
}
