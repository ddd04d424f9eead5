import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfNeeded } from "./build/build-if-needed.mjs";
import { installIfNeeded } from "./build/install-if-needed.mjs";
import { packageProgram } from "./build/package-program.mjs";
import { runStep } from "./build/run-step.mjs";
import { ensureChromium } from "./test/ensure-chromium.mjs";
import { playwrightCounts, vitestCounts } from "./test/read-counts.mjs";
import { playwrightFailures, vitestFailures } from "./test/read-failures.mjs";

/** `npm test`: makes ready what the tests need, runs all of them, names again what failed, and ends with one line of counts. */
const reports = mkdtempSync(join(tmpdir(), "marquee-reports-"));
const unitReport = join(reports, "vitest.json");
const browserReport = join(reports, "playwright.json");
// Tests print to standard output, where the last line is ours.
const options = { stdio: ["ignore", "inherit", "inherit"] };

await installIfNeeded();
const chromium = await ensureChromium();
await buildIfNeeded();

const unitCode = await runStep(
  process.execPath,
  [
    packageProgram("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
  ],
  options,
);
const browserCode = await runStep(
  process.execPath,
  [packageProgram("@playwright/test", "playwright"), "test", "--config=e2e/playwright.config.ts"],
  { ...options, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, ...chromium } },
);

const counts = [vitestCounts(unitReport, unitCode), playwrightCounts(browserReport, browserCode)];
const failures = [...vitestFailures(unitReport), ...playwrightFailures(browserReport)];
rmSync(reports, { recursive: true, force: true });
const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
for (const failure of failures) console.log(`\n${failure}`);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exitCode = sum("failed") === 0 && sum("passed") > 0 ? 0 : 1;
