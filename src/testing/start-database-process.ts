import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("./database-process.ts", import.meta.url));

export interface DatabaseProcess {
  child: ChildProcess;
  /** Everything it printed so far. */
  lines: string[];
  /** Waits for a line that matches; fails when the process ends first. */
  line(pattern: RegExp): Promise<string>;
  /** The last row that was acknowledged to it. */
  lastSaved(): number;
  /** Sends the signal and waits for its end. */
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface StartOptions {
  work?: "write" | "wait";
  launchMode?: "unshare" | "setuid";
  /** Put before the command, such as `setpriv --reuid 65534`. */
  prefix?: readonly string[];
}

/** Starts `database-process.ts` on a data folder. */
export function startDatabaseProcess(dataDir: string, options: StartOptions = {}): DatabaseProcess {
  const [program = "", ...args] = [
    ...(options.prefix ?? []),
    process.execPath,
    "--import",
    "tsx",
    script,
    dataDir,
    options.work ?? "wait",
    ...(options.launchMode ? [options.launchMode] : []),
  ];
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  let rest = "";
  let tell = () => {};
  let news = new Promise<void>(() => {});
  const listen = () => {
    news = new Promise((resolve) => {
      tell = () => {
        resolve();
        listen();
      };
    });
  };
  listen();
  child.stdout?.on("data", (chunk: Buffer) => {
    const parts = (rest + chunk.toString("utf8")).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    tell();
  });
  child.once("close", () => tell());
  return {
    child,
    lines,
    async line(pattern) {
      for (;;) {
        const found = lines.find((line) => pattern.test(line));
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null) {
          throw new Error(`It ended without ${pattern}: ${lines.slice(-5).join(" | ")}`);
        }
        await news;
      }
    },
    lastSaved: () => Number(lines.findLast((line) => line.startsWith("saved "))?.slice("saved ".length) ?? 0),
    async end(signal) {
      const ended = child.exitCode !== null || child.signalCode !== null ? null : once(child, "close");
      child.kill(signal);
      await ended;
    },
  };
}
