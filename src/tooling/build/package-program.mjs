import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

/** The script behind a package's command, to be run by Node itself: without a shell, on every system. */
export function packageProgram(name, command = name) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}
