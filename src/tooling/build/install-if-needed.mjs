import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./places.mjs";
import { runStep } from "./run-step.mjs";
import { say } from "./say.mjs";
import { stepFailure } from "./tool-failure.mjs";
import { withWorkLock } from "./work-lock.mjs";

/** Runs `npm ci` when what is installed is not what package-lock.json asks for. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  await withWorkLock(async () => {
    if (isInstalled()) return;
    say("Installing what Marquee needs (once; about a minute)…");
    const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
    if (code !== 0) throw stepFailure("npm ci failed; its reason is above.");
  });
}

/**
 * Whether npm finished here with this lock file. npm writes node_modules/.package-lock.json last, so an install that
 * was cut short has none. Optional packages are left out: those of other machines are never there.
 */
export function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
    if (path === "") return true;
    if (!present[path]) return Boolean(optional || devOptional || peer);
    return present[path].version === version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/** The npm that started us when there is one: it may not be on the path. */
function runNpm(args) {
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" };
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js")) return runStep(process.execPath, [script, ...args], { env });
  return runStep("npm", args, { env, shell: process.platform === "win32" });
}
