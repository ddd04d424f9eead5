import { access, copyFile, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoCatalog } from "./demo/demo-catalog";
import type { DemoRecipe } from "./demo/demo-recipe";
import { drawScene } from "./demo/draw-scene";
import { filmScene } from "./demo/film-scene";
import { oldDiskCatalog } from "./demo/old-disk-catalog";
import { recordSound } from "./demo/record-sound";

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
 * Renders the demo's clips into a folder, one file each (1280 by 720). A clip that is there already is
 * kept. Nothing half-made is left behind.
 */
export async function makeDemoClips(folder: string, options: MakeDemoClipsOptions = {}): Promise<DemoClip[]> {
  await mkdir(folder, { recursive: true });
  const all = [...demoCatalog, ...oldDiskCatalog];
  const recipes = all.filter(({ title }) => options.titles?.includes(title) ?? true);
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
    const soundPath = await recordIfHeard(recipe, workshop);
    const outputPath = join(workshop, fileName);
    await filmScene(scene, { seconds, coding: recipe.coding, soundPath, outputPath });
    // The temporary folder may lie on another disk.
    const partPath = `${path}.${process.pid}.part`;
    await copyFile(outputPath, partPath);
    await rename(partPath, path);
    return clip;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function recordIfHeard(
  { chord, seconds, loudnessLufs }: DemoRecipe,
  folder: string,
): Promise<string | null> {
  if (loudnessLufs === null) return null;
  const path = join(folder, "sound.wav");
  await recordSound(path, { chord, seconds, loudnessLufs });
  return path;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
