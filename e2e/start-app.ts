import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

export interface RunningApp {
  url: string;
  pid: number;
  /** What it printed so far. */
  output(): string;
  /** Asks it to end, and waits. */
  stop(): Promise<number | null>;
  /** Takes it away without a word. */
  kill(): Promise<void>;
}

export interface AppOptions {
  dataDir: string;
  port: number;
  env?: Record<string, string>;
}

/** Starts the built app and waits until it is healthy. Throws with what it printed when it does not come up. */
export async function startApp({ dataDir, port, env }: AppOptions): Promise<RunningApp> {
  const child = spawn(process.execPath, [".next/standalone/server/marquee.mjs"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      MARQUEE_DATA_DIR: dataDir,
      TZ: "UTC",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const url = `http://127.0.0.1:${port}`;
  await untilHealthy(url, child, () => output);
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    stop: () => end(child, "SIGTERM"),
    kill: async () => void (await end(child, "SIGKILL")),
  };
}

async function untilHealthy(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}:\n${output()}`);
    const ok = await fetch(`${url}/health`, { signal: AbortSignal.timeout(30_000) }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await sleep(50);
  }
  child.kill("SIGKILL");
  throw new Error(`the app did not come up within 30 s:\n${output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
  return child.exitCode;
}
