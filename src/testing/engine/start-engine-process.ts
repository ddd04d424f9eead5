import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Connection } from "@/db/client";

const script = fileURLToPath(new URL("./engine-process.ts", import.meta.url));

export interface EngineProcess {
  signal(name: "SIGKILL" | "SIGSTOP" | "SIGCONT"): void;
  /** Resolves when the process is gone. */
  exited: Promise<void>;
}

/** Starts an engine in a process of its own and waits until it is up. */
export async function startEngineProcess(connection: Connection, name: string): Promise<EngineProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", script, JSON.stringify(connection), name],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exited = once(child, "exit").then(() => undefined);
  await Promise.race([
    new Promise<void>((resolve) => child.stdout?.once("data", () => resolve())),
    exited.then(() => {
      throw new Error("The engine's process ended before it was up.");
    }),
  ]);
  return { signal: (signal) => child.kill(signal), exited };
}
