import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port";
import type { Image } from "./make-image";

const healthyMs = 90_000;

export interface RunOptions {
  /** As after `docker run -e`. */
  settings?: Record<string, string>;
  /** As after `docker run --user`; the test must be root. */
  user?: { uid: number; gid: number };
  /** What stands for /config; a new folder unless given. */
  config?: string;
  /** Read-only, in a machine of its own, with this folder mounted at /config/prerolls; the test must be root. */
  library?: string;
}

export interface RunningImage {
  url: string;
  config: string;
  output(): string;
  /** A line of /proc about Marquee's own process, for example "Uid". */
  status(line: string): string;
  /** What the HEALTHCHECK ends with, and prints. */
  checkHealth(): { code: number | null; output: string };
  /** As `docker stop`. */
  stop(): Promise<{ code: number | null; tookMs: number }>;
}

/** Runs the image's ENTRYPOINT and CMD until HEALTHCHECK is content. Throws with what was printed if it never is. */
export async function runImage(image: Image, options: RunOptions = {}): Promise<RunningImage> {
  const port = await freePort();
  const config = options.config ?? join(image.folder, `config-${port}`);
  mkdirSync(config, { recursive: true });
  if (options.user) chmodSync(config, 0o777);
  const { recipe, here } = image;
  const environment = environmentOf(image, config, port, options);
  const [program = "", ...args] = commandLine(image, config, options);
  const child = spawn(program, args, {
    cwd: here("/app"),
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const [checker = "", ...checkerArgs] = recipe.healthcheck.map(here);
  const checkHealth = () => {
    const { status, stdout } = spawnSync(checker, checkerArgs, { env: environment, encoding: "utf8" });
    return { code: status, output: stdout.trim() };
  };
  await untilHealthy(child, checkHealth, () => output);
  const pid = options.library === undefined ? (child.pid ?? 0) : onlyChild(child.pid ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    config,
    output: () => output,
    status: (line) =>
      readFileSync(`/proc/${pid}/status`, "utf8").match(new RegExp(`^${line}:[ \\t]*(.*?)\\s*$`, "m"))?.[1] ??
      "",
    checkHealth,
    stop: () => end(child, pid),
  };
}

/** Docker hands over nothing of the machine's own environment. */
function environmentOf(image: Image, config: string, port: number, options: RunOptions): NodeJS.ProcessEnv {
  const contained = options.library !== undefined;
  return {
    // The types want it; the Dockerfile sets it.
    NODE_ENV: "test",
    PATH: `${contained ? "/node" : dirname(process.execPath)}:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
    ...image.recipe.env,
    ...(contained ? {} : { MARQUEE_DATA_DIR: config }),
    PORT: String(port),
    HOST: "127.0.0.1",
    ...options.settings,
  };
}

function commandLine(image: Image, config: string, { user, library }: RunOptions): string[] {
  const words = [...image.recipe.entrypoint, ...image.recipe.command];
  if (library !== undefined) {
    const script = join(dirname(fileURLToPath(import.meta.url)), "container.sh");
    const own = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "/bin/sh", script];
    return [...own, image.folder, config, library, process.execPath, ...words];
  }
  const become = user ? ["setpriv", `--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"] : [];
  return [...become, ...words.map(image.here)];
}

async function untilHealthy(
  child: ChildProcess,
  checkHealth: RunningImage["checkHealth"],
  output: () => string,
): Promise<void> {
  const giveUpMs = Date.now() + healthyMs;
  while (checkHealth().code !== 0) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}:\n${output()}`);
    if (Date.now() > giveUpMs) {
      child.kill("SIGKILL");
      throw new Error(`it is not healthy:\n${output()}`);
    }
    await sleep(200);
  }
}

/** unshare waits for the process that is the first one inside. */
function onlyChild(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim());
}

async function end(child: ChildProcess, pid: number): Promise<{ code: number | null; tookMs: number }> {
  const startedMs = Date.now();
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    process.kill(pid, "SIGTERM");
    await ended;
  }
  return { code: child.exitCode, tookMs: Date.now() - startedMs };
}
