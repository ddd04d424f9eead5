import { createHash } from "node:crypto";
import { access, copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { run } from "@/integrations/ffmpeg/run";
import { type ClipRecipe, type ClipVerdict, clipRecipes } from "./clip-recipes";

export interface SampleClip {
  /** File name. */
  name: string;
  path: string;
  verdict: ClipVerdict;
  /** As ffprobe names them; null where there is none. */
  videoCodec: string | null;
  audioCodec: string | null;
  sizeBytes: number;
}

export interface SampleClips {
  folder: string;
  clips: readonly SampleClip[];
  /** Throws for a name that is not there, for example because this ffmpeg lacks the encoder. */
  clip(name: string): SampleClip;
}

/**
 * Renders small sample files for tests, good and bad ones (`clipRecipes`). They are made once for a set of recipes
 * and an ffmpeg, and kept in the system's folder for temporary files.
 */
export async function makeClips(): Promise<SampleClips> {
  const version = (await run("ffmpeg", ["-version"])).toString().split("\n")[0] ?? "";
  const encoders = (await run("ffmpeg", ["-encoders"])).toString();
  const recipes = clipRecipes.filter(({ needs }) => needs === undefined || encoders.includes(` ${needs} `));
  const key = createHash("sha256").update(version).update(JSON.stringify(recipes)).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `marquee-clips-${userInfo().username}-${key}`);
  if (!(await exists(folder))) await makeAll(recipes, folder);
  const clips = await Promise.all(recipes.map((recipe) => describe(recipe, folder)));
  return {
    folder,
    clips,
    clip: (name) => {
      const found = clips.find((clip) => clip.name === name);
      if (!found) throw new Error(`There is no sample clip called ${name}.`);
      return found;
    },
  };
}

/** Into a folder of its own, which then takes its name at once: several test workers may do this together. */
async function makeAll(recipes: readonly ClipRecipe[], folder: string): Promise<void> {
  const workshop = `${folder}.${process.pid}.part`;
  await mkdir(workshop, { recursive: true });
  const [copies, originals] = [recipes.filter(({ from }) => from), recipes.filter(({ from }) => !from)];
  await Promise.all(originals.map((recipe) => makeOriginal(recipe, workshop)));
  await Promise.all(copies.map((recipe) => makeCopy(recipe, workshop)));
  try {
    await rename(workshop, folder);
  } catch (error) {
    await rm(workshop, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
}

async function makeOriginal(recipe: ClipRecipe, workshop: string): Promise<void> {
  const path = join(workshop, recipe.name);
  if (recipe.bytes) return writeFile(path, recipe.bytes);
  await run("ffmpeg", [
    "-y",
    ...(recipe.arguments ?? []),
    "-fflags",
    "+bitexact",
    "-threads",
    "1",
    `file:${path}`,
  ]);
}

async function makeCopy({ name, from }: ClipRecipe, workshop: string): Promise<void> {
  if (!from) return;
  const source = join(workshop, from.name);
  if (from.keepShare === 1) return copyFile(source, join(workshop, name));
  const bytes = await readFile(source);
  await writeFile(join(workshop, name), bytes.subarray(0, Math.floor(bytes.length * from.keepShare)));
}

async function describe(recipe: ClipRecipe, folder: string): Promise<SampleClip> {
  const { name, verdict, videoCodec, audioCodec } = recipe;
  const path = join(folder, name);
  const { size } = await stat(path);
  return { name, path, verdict, videoCodec, audioCodec, sizeBytes: size };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
