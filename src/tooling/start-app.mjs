import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfNeeded } from "./build/build-if-needed.mjs";
import { installIfNeeded } from "./build/install-if-needed.mjs";
import { root, serverFile } from "./build/places.mjs";
import { say } from "./build/say.mjs";
import { ToolFailure } from "./build/tool-failure.mjs";

/** `npm start`: installs and builds what has changed since the last time, then becomes the server. */
try {
  await installIfNeeded();
  await buildIfNeeded();
} catch (error) {
  if (!(error instanceof ToolFailure)) throw error;
  say(`Marquee cannot start: ${error.message}`);
  process.exit(error.exitCode);
}
process.env.NODE_ENV = "production";
// In this very process: no second Node stays beside the server, and signals reach it.
await import(pathToFileURL(join(root, serverFile)).href);
