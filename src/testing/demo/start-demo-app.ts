import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

export interface DemoApp {
  url: string;
  /** Resolves when the process has ended, by whomever. */
  ended: Promise<void>;
  /** Asks it to end and waits; what does not end by itself within the app's own limit is killed. Harmless twice. */
  stop(): Promise<void>;
}

export interface DemoAppOptions {
  /** The built app's own. */
  serverFile: string;
  port: number;
  dataDir: string;
  /** Gets everything the app prints; begun anew. */
  logFile: string;
  /** Gives up the start. */
  signal: AbortSignal;
}

/** A little more than the app allows itself. */
const stopLimitMs = 12_000;
const startLimitMs = 60_000;
/** The port is taken before anything answers on it. */
const answerLimitMs = 1_000;
/** A demo must never reach what belongs to a real Marquee. An empty variable also hides one of an .env file. */
const notTheUsers = {
  DATABASE_URL: "",
  MARQUEE_SECRET: "",
  INNGEST_BASE_URL: "",
  INNGEST_EVENT_KEY: "",
  INNGEST_SIGNING_KEY: "",
  INNGEST_SIGNING_KEY_FALLBACK: "",
  INNGEST_DEV: "",
};

/**
 * Starts the built app and waits until it is healthy. Throws with the end of its log when it does not come up, and
 * with the reason of `signal` when that is aborted meanwhile; then nothing of it is left.
 */
export async function startDemoApp(options: DemoAppOptions): Promise<DemoApp> {
  const { serverFile, port, dataDir, logFile, signal } = options;
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, [serverFile], {
    env: {
      ...process.env,
      ...notTheUsers,
      NODE_ENV: "production",
      PORT: String(port),
      MARQUEE_DATA_DIR: dataDir,
    },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const ended = once(child, "exit").then(() => undefined);
  const url = `http://localhost:${port}`;
  const app: DemoApp = { url, ended, stop: () => stop(child, ended) };
  if (await untilHealthy(url, child, signal)) return app;
  await app.stop();
  signal.throwIfAborted();
  throw new Error(`Marquee did not start:\n${lastLines(logFile)}`);
}

async function untilHealthy(url: string, child: ChildProcess, signal: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline && !hasEnded(child) && !signal.aborted) {
    const ok = await fetch(`${url}/health`, { signal: AbortSignal.timeout(answerLimitMs) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return true;
    await sleep(100);
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), stopLimitMs);
  await ended;
  clearTimeout(late);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** The end of a log. */
export function lastLines(logFile: string, count = 12): string {
  return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-count).join("\n");
}
