import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The few names that a domain folder may hold, and the names and sizes that no source file may have. */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const domainFiles = new Set(["schema.ts", "constants.ts", "ports.ts", "queries.ts", "router.ts"]);
const domainFolders = new Set(["schema", "core", "adapters", "queries", "commands", "jobs"]);
const isTest = (name) => /\.test\.tsx?$/.test(name);
const vagueNames = /^(index|utils?|helpers?|types|misc|common)\.(ts|tsx|mjs)$/;
const maxLines = 300;
const wrong = [];

for (const domain of foldersIn("src/domains")) {
  for (const entry of readdirSync(join(root, "src/domains", domain), { withFileTypes: true })) {
    const known = entry.isDirectory()
      ? domainFolders.has(entry.name)
      : domainFiles.has(entry.name) || isTest(entry.name);
    if (!known) wrong.push(`src/domains/${domain}/${entry.name}: not a name of a domain folder`);
  }
}

for (const file of [...filesBelow("src"), ...filesBelow("e2e")]) {
  const name = file.split("/").at(-1) ?? "";
  if (vagueNames.test(name)) wrong.push(`${file}: name it after its one main export`);
  if (!/\.(ts|tsx|mjs|cjs)$/.test(name)) continue;
  const lines = readFileSync(join(root, file), "utf8").split("\n").length - 1;
  if (lines > maxLines) wrong.push(`${file}: ${lines} lines, and ${maxLines} are the most`);
}

function foldersIn(path) {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function filesBelow(path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(inside) : [inside];
  });
}

if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exit(1);
}
