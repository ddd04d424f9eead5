import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { parentFolder } from "./parent-folder";

export type SampleClip = Pick<Preroll, "id" | "path" | "displayName" | "fileName">;

/** A few clips to try mappings on: from as many folders as there are, then more of the first ones. */
export function sampleClips<C extends SampleClip>(clips: readonly C[], most: number): C[] {
  const seen = new Set<string>();
  const firsts = clips.filter(({ path }) => {
    const folder = parentFolder(path);
    return !seen.has(folder) && seen.add(folder);
  });
  const rest = clips.filter((clip) => !firsts.includes(clip));
  return [...firsts, ...rest].slice(0, most);
}
