import { writeFile } from "node:fs/promises";

/** As another household would export it: most of it is here, one clip is not, one category is new. */
export const sharedSequence = {
  pattern_name: "Lights, Camera, Popcorn",
  pattern_description: "From the neighbours.",
  created_by: "The neighbours",
  export_mode: "pattern_only",
  blocks: [
    { type: "fixed", preroll_name: "Popcorn First", category_names: ["House Rules"] },
    { type: "random", category_name: "Coming Attractions", count: 1 },
    { type: "nexup_trailers", source: "both", mode: "random", count: 1 },
    { type: "fixed", preroll_name: "The Neighbours’ Own Intro", category_names: ["Homemade"] },
    { type: "random", category_name: "Homemade", count: 1 },
    { type: "random", category_name: "Feature Presentation", count: 1 },
  ],
};

/** Writes a sequence that somebody else shared, to try an import with. */
export async function writeSharedSequence(path: string): Promise<void> {
  await writeFile(path, JSON.stringify(sharedSequence, null, 2));
}
