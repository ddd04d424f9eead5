import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { packageProgram } from "./build/package-program.mjs";
import { root } from "./build/places.mjs";

/** Whether `drizzle/` says what `src/db/schema` says: a generation on a copy must find nothing to do. */
const copy = mkdtempSync(join(root, "node_modules", ".migrations-"));
try {
  cpSync(join(root, "drizzle"), copy, { recursive: true });
  const before = readdirSync(copy).length;
  const args = [
    "generate",
    "--dialect=postgresql",
    "--schema=./src/db/schema/*.ts",
    `--out=${relative(root, copy)}`,
  ];
  const run = spawnSync(process.execPath, [packageProgram("drizzle-kit"), ...args], {
    cwd: root,
    encoding: "utf8",
    // A question about a renamed column has no answer here.
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  if (run.status !== 0 || readdirSync(copy).length !== before) {
    console.error(`${run.stdout}${run.stderr}`);
    console.error("The tables changed and drizzle/ did not. Run: npm run db:generate");
    process.exitCode = 1;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
