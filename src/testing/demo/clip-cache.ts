import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const recipes = fileURLToPath(new URL("../clips/demo", import.meta.url));

/** A folder for rendered clips that lasts as long as nobody changes how they are drawn, filmed or named. */
export async function clipCacheFolder(): Promise<string> {
  const entries = await readdir(recipes, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digest = createHash("sha256");
  for (const file of files.sort()) digest.update(await readFile(file)).update("\0");
  const key = digest.digest("hex").slice(0, 16);
  return join(tmpdir(), `marquee-demo-clips-${userInfo().username}-${key}`);
}
