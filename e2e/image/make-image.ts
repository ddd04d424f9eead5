import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ImageRecipe, readDockerfile } from "./read-dockerfile";

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Image {
  recipe: ImageRecipe;
  /** Stands for the image's root folder. */
  folder: string;
  /** A word of the Dockerfile, its path led into the folder. */
  here(word: string): string;
  remove(): void;
}

/** Lays out, from the built app and by the Dockerfile's own lines, what the image holds below /app. */
export function makeImage(): Image {
  const recipe = readDockerfile(join(project, "Dockerfile"));
  const folder = mkdtempSync(join(tmpdir(), "marquee-image-"));
  chmodSync(folder, 0o755);
  const here = (word: string) => (/^\/app(\/|$)/.test(word) ? join(folder, word) : word);
  for (const { from, to } of recipe.copies) {
    for (const path of from) {
      const isFolder = statSync(join(project, path)).isDirectory();
      const target = here(isFolder ? to : join(to, basename(path)));
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(project, path), target, { recursive: true, verbatimSymlinks: true });
    }
  }
  for (const step of recipe.finishingSteps) {
    execFileSync("/bin/sh", ["-c", step.replaceAll(".next/standalone", here("/app"))], { cwd: project });
  }
  const chmod = (rights: string) => execFileSync("chmod", ["-R", rights, here("/app")]);
  // Another's, as all of it is root's in the image; Next keeps pages beside itself where it can.
  if (process.geteuid?.() !== 0) chmod("a-w");
  const remove = () => {
    chmod("u+w");
    rmSync(folder, { recursive: true, force: true });
  };
  return { recipe, folder, here, remove };
}
