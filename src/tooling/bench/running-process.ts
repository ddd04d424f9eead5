import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

export interface RunningProcess {
  pid: number;
  url: string;
  /** From the start of the process to the first answer with status 200. */
  readyMs: number;
  stop(): Promise<void>;
}

export interface StartOptions {
  args: readonly string[];
  cwd?: string;
  port: number;
  /** Asked until it answers 200. */
  path: string;
  env?: Record<string, string>;
}

/** Starts a Node program that serves HTTP on loopback and waits until it answers. */
export async function startProcess(options: StartOptions): Promise<RunningProcess> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, options.args, {
    cwd: options.cwd,
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(options.port),
      HOST: "127.0.0.1",
      ...options.env,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${options.port}`;
  await waitFor(`${url}${options.path}`, child);
  const readyMs = performance.now() - startedAt;
  if (child.pid === undefined) throw new Error("the process has no pid");
  return { pid: child.pid, url, readyMs, stop: () => stop(child) };
}

async function waitFor(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the process ended with ${child.exitCode}`);
    const ok = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await sleep(5);
  }
  throw new Error(`${address} did not answer within a minute`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
