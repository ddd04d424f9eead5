import { existsSync } from "node:fs";
import { packageProgram } from "../build/package-program.mjs";
import { runStep } from "../build/run-step.mjs";
import { say } from "../build/say.mjs";
import { ToolFailure } from "../build/tool-failure.mjs";

const usualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * A browser for the browser tests: the one of CHROMIUM_PATH, the system's, one from Debian's packages when we may
 * install them, else Playwright's own. Answers the variables to run Playwright with.
 */
export async function ensureChromium() {
  const present = [process.env.CHROMIUM_PATH, ...usualPlaces].find((path) => path && existsSync(path));
  if (present) return { CHROMIUM_PATH: present };
  if (process.geteuid?.() === 0 && existsSync("/usr/bin/apt-get") && (await installWithApt())) {
    return { CHROMIUM_PATH: "/usr/bin/chromium" };
  }
  say("Fetching Playwright's Chromium for the browser tests…");
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "" };
  const program = packageProgram("@playwright/test", "playwright");
  if ((await runStep(process.execPath, [program, "install", "chromium"], { env })) !== 0) {
    throw new ToolFailure(
      "There is no Chromium for the browser tests: install one and set CHROMIUM_PATH to it.",
    );
  }
  return {};
}

async function installWithApt() {
  say("Installing Chromium for the browser tests…");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if ((await runStep("apt-get", ["update", "-qq"], { env })) !== 0) return false;
  await runStep("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
  return existsSync("/usr/bin/chromium");
}
