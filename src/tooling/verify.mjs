import { spawn } from "node:child_process";
import { join } from "node:path";
import { installIfNeeded } from "./build/install-if-needed.mjs";
import { packageProgram } from "./build/package-program.mjs";
import { root } from "./build/places.mjs";

/** `npm run verify`: every rule that needs no test run, side by side, and a short table. */
await installIfNeeded();

const checks = [
  ["style and lint", packageProgram("@biomejs/biome", "biome"), "ci", "--colors=off", "."],
  ["types", packageProgram("typescript", "tsc"), "--noEmit"],
  [
    "who imports whom",
    packageProgram("dependency-cruiser", "depcruise"),
    "--config=src/tooling/dependency-rules.cjs",
    "src",
  ],
  ["names and sizes", join(root, "src/tooling/check-structure.mjs")],
  ["nothing unused", packageProgram("knip"), "--config=src/tooling/knip.json"],
  ["openapi.json", packageProgram("tsx"), "src/tooling/write-openapi.ts", "--check"],
  ["migrations", join(root, "src/tooling/check-migrations.mjs")],
];

const results = await Promise.all(checks.map(([name, script, ...args]) => run(name, script, args)));
for (const { name, code, output } of results) {
  if (code !== 0) console.log(`\n--- ${name} ---\n${output.trim()}`);
}
console.log("");
for (const { name, code, seconds } of results) {
  console.log(`${name.padEnd(18)}${code === 0 ? "ok" : "FAILED"}`.padEnd(28), `${seconds.toFixed(1)} s`);
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

function run(name, script, args) {
  const startedMs = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1" },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("close", (code) => {
      resolve({ name, code, output, seconds: (performance.now() - startedMs) / 1000 });
    });
  });
}
