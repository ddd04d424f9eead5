import { access, copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DemoRecipe, demoCatalog } from "./demo/demo-catalog";
import { drawScene } from "./demo/draw-scene";
import { filmScene } from "./demo/film-scene";

export interface DemoClip {
  path: string;
  fileName: string;
  /** As a person names it. */
  title: string;
  category: string;
  durationSeconds: number;
}

export interface MakeDemoClipsOptions {
  /** Only these titles; all unless told. */
  titles?: readonly string[];
  /** Called after each clip. */
  onProgress?: (done: number, total: number, title: string) => void;
}

/**
 * Renders the demo's bumpers into a folder, one MP4 each (1280 by 720, with sound). A clip that is there already is
 * kept. Nothing half-made is left behind.
 */
export async function makeDemoClips(folder: string, options: MakeDemoClipsOptions = {}): Promise<DemoClip[]> {
  await mkdir(folder, { recursive: true });
  const recipes = demoCatalog.filter(({ title }) => options.titles?.includes(title) ?? true);
  const made: DemoClip[] = [];
  const waiting = [...recipes];
  // Two at a time: one is drawn while the other is filmed.
  const worker = async () => {
    for (let recipe = waiting.shift(); recipe; recipe = waiting.shift()) {
      made.push(await makeOne(recipe, folder));
      options.onProgress?.(made.length, recipes.length, recipe.title);
    }
  };
  await Promise.all([worker(), worker()]);
  return recipes.flatMap(({ fileName }) => made.filter((clip) => clip.fileName === fileName));
}

async function makeOne(recipe: DemoRecipe, folder: string): Promise<DemoClip> {
  const { fileName, title, category, seconds } = recipe;
  const path = join(folder, fileName);
  const clip: DemoClip = { path, fileName, title, category, durationSeconds: seconds };
  if (await exists(path)) return clip;
  const workshop = await mkdtemp(join(tmpdir(), "marquee-demo-clip-"));
  try {
    const scene = await drawScene(recipe, workshop);
    const outputPath = join(workshop, "clip.mp4");
    await filmScene(scene, { seconds, chord: recipe.chord, outputPath });
    // The temporary folder may lie on another disk.
    const partPath = `${path}.${process.pid}.part`;
    await copyFile(outputPath, partPath);
    await rename(partPath, path);
    return clip;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
