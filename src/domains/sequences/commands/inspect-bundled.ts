import { type InspectedClip, inspectClip } from "@/domains/prerolls/commands/inspect-clip";
import { removePictures } from "@/domains/prerolls/commands/remove-pictures";
import type { ImportPlan } from "@/domains/sequences/core/share/resolve-import";
import { importFolder } from "@/domains/sequences/queries/import-folder";
import { inLanes } from "@/lib/in-lanes";
import { libraryPath } from "@/platform/files/library-path";

/** What was found in the videos of an import that are to be taken, by their hash. */
export type InspectedVideos = Map<string, InspectedClip>;

const lanes = 2;

/** Looks into every video that a plan takes, once each. Throws `invalid` for one that is no clip. */
export async function inspectBundled(importId: string, { clips }: ImportPlan): Promise<InspectedVideos> {
  const videos = new Map(
    [...clips.values()].flatMap((target) =>
      target.kind === "take" ? [[target.video.sha256, target.video]] : [],
    ),
  );
  const found: InspectedVideos = new Map();
  try {
    await inLanes([...videos.values()], lanes, async ({ sha256, storedName, path }) => {
      const file = await libraryPath(importFolder(importId), storedName);
      found.set(sha256, await inspectClip(file, path.split("/").at(-1) ?? path));
    });
    return found;
  } catch (error) {
    await removeUnused(found, new Set());
    throw error;
  }
}

/** Removes the pictures of videos that were not taken after all. */
export async function removeUnused(videos: InspectedVideos, used: ReadonlySet<string>): Promise<void> {
  const strays = [...videos.values()].filter(({ thumbnail }) => !used.has(thumbnail));
  await Promise.all(strays.map(({ thumbnail }) => removePictures({ thumbnail })));
}
