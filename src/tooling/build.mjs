import { buildIfNeeded } from "./build/build-if-needed.mjs";
import { say } from "./build/say.mjs";
import { ToolFailure } from "./build/tool-failure.mjs";

/** `npm run build`: builds whether or not anything changed; with `--if-needed`, only when something did. */
try {
  await buildIfNeeded({ always: !process.argv.includes("--if-needed") });
} catch (error) {
  if (!(error instanceof ToolFailure)) throw error;
  say(`Marquee was not built: ${error.message}`);
  process.exit(error.exitCode);
}
