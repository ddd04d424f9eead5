import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readDockerfile } from "@/tooling/image/read-dockerfile";

const project = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const recipe = readDockerfile(join(project, "Dockerfile"));
const isRoot = process.geteuid?.() === 0;

let image = "";
let started: ChildProcess | null = null;

/** A path of the image, in the folder that stands for it. */
const inImage = (path: string) => (path.startsWith("/") ? join(image, path) : path);

beforeAll(() => {
  execFileSync(process.execPath, ["src/tooling/build.mjs", "--if-needed"], {
    cwd: project,
    stdio: "inherit",
  });
  image = mkdtempSync(join(tmpdir(), "marquee-image-"));
  chmodSync(image, 0o755);
  for (const { from, to } of recipe.copies) {
    for (const path of from) {
      const isFolder = statSync(join(project, path)).isDirectory();
      const target = inImage(isFolder ? to : join(to, basename(path)));
      cpSync(join(project, path), target, { recursive: true, verbatimSymlinks: true });
    }
  }
  const template = recipe.buildSteps.find((step) => step.includes("make-cluster-template"))?.split(" ") ?? [];
  const [, , script = "", output = ""] = template;
  const target = join(inImage("/app"), basename(output));
  execFileSync(process.execPath, ["--import", "tsx", script, target], { cwd: project, stdio: "inherit" });
});

afterEach(async () => {
  if (started) await end(started);
  started = null;
});

afterAll(() => rmSync(image, { recursive: true, force: true }));

interface Running {
  port: number;
  config: string;
  environment: NodeJS.ProcessEnv;
  /** Of the server itself, as Linux tells. */
  status(): string;
}

/** ENTRYPOINT and CMD, as Docker would run them; `prefix` stands for `user:`. */
async function run(settings: Record<string, string>, prefix: string[] = []): Promise<Running> {
  const port = await freePort();
  const config = inImage(`/config-${port}`);
  mkdirSync(config);
  if (prefix.length > 0) chmodSync(config, 0o777);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    ...recipe.env,
    MARQUEE_DATA_DIR: config,
    PORT: String(port),
    HOST: "127.0.0.1",
    ...settings,
  };
  const words = [...recipe.entrypoint.slice(recipe.entrypoint.indexOf("--") + 1), ...recipe.command];
  const [program = "", ...args] = [...prefix, ...words.map(inImage)];
  const child = spawn(program, args, {
    cwd: inImage("/app"),
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  started = child;
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  await expect
    .poll(() => child.exitCode !== null || isHealthy(environment), { timeout: 60_000, interval: 200 })
    .toBe(true);
  if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${output}`);
  return { port, config, environment, status: () => readFileSync(`/proc/${child.pid}/status`, "utf8") };
}

function isHealthy(environment: NodeJS.ProcessEnv): boolean {
  const [program = "", ...args] = recipe.healthcheck.map(inImage);
  return spawnSync(program, args, { env: environment }).status === 0;
}

async function end(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return 0;
  const startedMs = Date.now();
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
  return Date.now() - startedMs;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

describe.runIf(process.platform === "linux")("the image's own steps", () => {
  it.runIf(isRoot)("run as the user, group and mask that were asked for, in their time zone", async () => {
    const { config, port, status } = await run({
      PUID: "12345",
      PGID: "23456",
      UMASK: "027",
      TZ: "Asia/Tokyo",
    });
    expect(status()).toMatch(/^Uid:\t12345\t12345/m);
    expect(status()).toMatch(/^Gid:\t23456\t23456/m);
    expect(status()).toMatch(/^Umask:\t0027/m);
    const clips = statSync(join(config, "prerolls"));
    expect([clips.uid, clips.gid, clips.mode & 0o777]).toEqual([12345, 23456, 0o750]);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    const page = await fetch(`http://127.0.0.1:${port}/web`);
    expect(page.status).toBe(200);
    const [style = ""] = (await page.text()).match(/\/_next\/static\/[^"]+\.css/) ?? [];
    expect((await fetch(`http://127.0.0.1:${port}${style}`)).headers.get("content-type")).toContain(
      "text/css",
    );
  });

  it.runIf(isRoot)("take over a folder that belonged to somebody else", async () => {
    const first = await run({ PUID: "12345", PGID: "12345" });
    if (started) await end(started);
    const second = await run({ PUID: "1000", PGID: "1000", MARQUEE_DATA_DIR: first.config });
    expect(second.status()).toMatch(/^Uid:\t1000\t1000/m);
    expect(statSync(join(first.config, "postgres")).uid).toBe(1000);
  });

  it.runIf(isRoot)("run with `user:` as somebody whom no passwd file knows", async () => {
    const prefix = ["setpriv", "--reuid=10260", "--regid=10100", "--clear-groups"];
    const { status, config } = await run({}, prefix);
    expect(status()).toMatch(/^Uid:\t10260\t10260/m);
    expect(existsSync(join(config, "postgres", "cluster", "PG_VERSION"))).toBe(true);
  });

  it("stop within ten seconds and leave no database behind", async () => {
    const { config, environment } = await run({ PUID: String(process.geteuid?.() || 1000) });
    if (!started) throw new Error("it does not run");
    expect(await end(started)).toBeLessThan(10_000);
    expect(existsSync(join(config, "postgres", "cluster", "postmaster.pid"))).toBe(false);
    expect(isHealthy(environment)).toBe(false);
  });

  it.each([
    ["PUID", "me", 'Marquee cannot start: PUID must be a number, not "me".'],
    ["UMASK", "9", 'Marquee cannot start: UMASK must be octal digits such as 022, not "9".'],
  ])("refuse %s=%s in a sentence", (name, value, sentence) => {
    const [script = ""] = recipe.entrypoint.slice(-1).map(inImage);
    const ran = spawnSync(script, ["true"], { env: { ...process.env, [name]: value }, encoding: "utf8" });
    // As an ordinary user PUID has no meaning and is not looked at.
    if (!isRoot && name === "PUID") return;
    expect([ran.status, ran.stderr.trim()]).toEqual([78, sentence]);
  });
});
