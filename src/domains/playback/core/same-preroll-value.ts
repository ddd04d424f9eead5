import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";

/**
 * Whether two values of the preroll setting make a server play the same. The order of a list of which one is picked
 * does not matter, nor do blanks around a path, nor how accents are composed; nothing and "" are the same.
 */
export function samePrerollValue(a: string | null | undefined, b: string | null | undefined): boolean {
  const [one, other] = [a, b].map((value) => parsePrerollString(value?.normalize("NFC")));
  if (!one || !other || one.mode !== other.mode || one.paths.length !== other.paths.length) return false;
  if (one.mode === "playlist") return one.paths.every((path, index) => path === other.paths[index]);
  const sorted = [...other.paths].sort();
  return [...one.paths].sort().every((path, index) => path === sorted[index]);
}
