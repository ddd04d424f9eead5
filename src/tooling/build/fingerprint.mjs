import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";

const sources = [
  "src",
  "public",
  "drizzle",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
];
/** Nothing of these gets into the built app. */
const beside = /(\.test\.tsx?|\.md)$|^src\/(testing|tooling)\//;

/** A digest of everything the built app is made of: by content, so that a copy or a clone keeps its build. */
export function fingerprint() {
  const digest = createHash("sha256").update(`${process.platform}-${process.arch}\0`);
  for (const path of sources.flatMap(filesBelow).sort()) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return digest.digest("hex");
}

function filesBelow(path) {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return beside.test(`${inside}/`) ? [] : filesBelow(inside);
    return beside.test(inside) ? [] : [inside];
  });
}
