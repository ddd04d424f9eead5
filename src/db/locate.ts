import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Finds a file that ships with Marquee (migrations, PostgreSQL's programs) in the folder of the started script,
 * the working folder, or a folder above either: the source tree, the standalone build and the image differ in depth.
 */
export function locate(relativePath: string): string | null {
  const starts = [process.argv[1] ? dirname(process.argv[1]) : null, process.cwd()];
  for (const start of starts) {
    for (let folder = start; folder; folder = parentOf(folder)) {
      const candidate = join(/* turbopackIgnore: true */ folder, relativePath);
      if (existsSync(candidate)) return candidate;
    }
  }
  return null;
}

function parentOf(folder: string): string | null {
  const parent = dirname(folder);
  return parent === folder ? null : parent;
}
