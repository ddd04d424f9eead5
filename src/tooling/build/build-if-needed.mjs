import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "./fingerprint.mjs";
import { root, serverFile, stampFile, standalone } from "./places.mjs";
import { runStep } from "./run-step.mjs";
import { say } from "./say.mjs";
import { stepFailure } from "./tool-failure.mjs";
import { withWorkLock } from "./work-lock.mjs";

const belongs = new Set([".next", "node_modules", "package.json", "public", "drizzle", "server.js"]);

/** Builds when the sources are not those of the last finished build; two at once build one after the other. */
export async function buildIfNeeded({ always = false } = {}) {
  if (!always && isBuilt(fingerprint())) return;
  await withWorkLock(async () => {
    const now = fingerprint();
    if (!always && isBuilt(now)) return;
    say("Building Marquee (about half a minute)…");
    await build();
    // Last, so that a build that was cut short has no stamp.
    writeFileSync(join(root, stampFile), JSON.stringify({ sources: now }));
  });
}

function isBuilt(sources) {
  try {
    return (
      JSON.parse(readFileSync(join(root, stampFile), "utf8")).sources === sources &&
      existsSync(join(root, serverFile))
    );
  } catch {
    return false;
  }
}

async function build() {
  rmSync(join(root, standalone), { recursive: true, force: true });
  const next = join(root, "node_modules/next/dist/bin/next");
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  if ((await runStep(process.execPath, [next, "build"], { env })) !== 0) {
    throw stepFailure("next build failed; its reason is above.");
  }
  try {
    removeStrays();
    for (const [from, to] of [
      [".next/static", `${standalone}/.next/static`],
      ["public", `${standalone}/public`],
      ["drizzle", `${standalone}/drizzle`],
      // The API reference's script: the page asks no other host for it.
      ["node_modules/@scalar/api-reference/dist/browser/standalone.js", `${standalone}/public/scalar.js`],
    ]) {
      if (existsSync(join(root, from))) cpSync(join(root, from), join(root, to), { recursive: true });
    }
    await bundleServer();
  } catch (error) {
    throw stepFailure(`the build could not be finished: ${error.message}`);
  }
}

/**
 * Next copies every file that some access to the disk might mean, and cannot be told to leave the user's data alone.
 * What it took by mistake goes; when it took the sources, an access must be marked, and the build says which.
 */
function removeStrays() {
  const strays = readdirSync(join(root, standalone)).filter((name) => !belongs.has(name));
  for (const name of strays) rmSync(join(root, standalone, name), { recursive: true, force: true });
  if (strays.includes("src")) throw new Error("next build took the whole project; see its warnings above.");
}

/** The front server in one file. Next stays outside, and so does what Next keeps outside of its own bundles. */
async function bundleServer() {
  const esbuild = await import("esbuild");
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["src/transport/server.ts"],
    outfile: serverFile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Its comments hold letters beyond Latin-1, for which V8 would keep the whole text in twice the memory.
    minifyWhitespace: true,
    legalComments: "none",
    external: ["next", "pino", "postgres", "sharp", "undici"],
    // Bundled CommonJS packages call require. Under a name of its own: the bundle may import createRequire too.
    banner: {
      js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  // Its helper process would stay as long as the server that this process becomes.
  await esbuild.stop();
}
