import { spawnSync } from "node:child_process";
import { buildIfNeeded } from "./build/build-if-needed.mjs";
import { installIfNeeded } from "./build/install-if-needed.mjs";

/** `npm run bench [start requests upload library engine sequences programme]`: measures; never fails for a figure that was missed. */
await installIfNeeded();
await buildIfNeeded();
const { status } = spawnSync(
  process.execPath,
  ["--import", "tsx", "src/tooling/bench/run.ts", ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
