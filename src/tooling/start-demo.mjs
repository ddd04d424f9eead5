import { join } from "node:path";
import { buildIfNeeded } from "./build/build-if-needed.mjs";
import { installIfNeeded } from "./build/install-if-needed.mjs";
import { root, serverFile } from "./build/places.mjs";
import { say } from "./build/say.mjs";

/** `npm run demo`: the app as `npm start` builds it, beside a pretend Plex, filled with clips and schedules. */
process.chdir(root);
try {
  await installIfNeeded();
  await buildIfNeeded();
  // The rest is TypeScript; what reads it is there only now.
  const { register } = await import("tsx/esm/api");
  register();
  const { runDemo } = await import("../testing/demo/run-demo.ts");
  process.exit(await runDemo({ serverFile: join(root, serverFile), args: process.argv.slice(2) }));
} catch (error) {
  say(`The demo cannot go on: ${error.message}`);
  process.exit(error.exitCode ?? 1);
}
