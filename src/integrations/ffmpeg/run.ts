import { type ChildProcess, spawn } from "node:child_process";
import { availableParallelism, setPriority } from "node:os";
import pLimit from "p-limit";
import { singleton } from "@/lib/singleton";
import { upstream } from "@/platform/errors";
import { endWithParent } from "./end-with-parent";
import { locate, type MediaTool } from "./locate";
import { MediaToolFailure } from "./media-tool-failure";

/** Work in the background waits for its like alone, and never keeps a person's upload waiting. */
type Lane = "foreground" | "inspection" | "conversion";

export interface RunOptions {
  /** 60,000 unless told. Counted from the start of the program, not from the place in the queue. */
  timeoutMs?: number;
  /** Of standard output. 16 MiB unless told. */
  maxOutputBytes?: number;
  signal?: AbortSignal;
  /** "foreground" unless told. */
  lane?: Lane;
  /** Gets standard output as it comes; none of it is kept then. */
  onOutput?: (text: string) => void;
}

interface RunResult {
  output: Buffer;
  /** The end of what it wrote to standard error. */
  log: string;
}

/** Below everything that answers people; the background below that. */
const niceness: Record<Lane, number> = { foreground: 10, inspection: 15, conversion: 19 };
const stderrTailLength = 4_000;

/**
 * Runs ffmpeg or ffprobe with low priority, few at a time, and answers its standard output. Throws
 * `MediaToolFailure` when it fails, `upstream` when it takes too long, says too much or is missing, and the signal's
 * reason when aborted. Nothing it started is left behind.
 */
export async function run(
  tool: MediaTool,
  toolArguments: readonly string[],
  options: RunOptions = {},
): Promise<Buffer> {
  return (await runInLane(tool, ["-loglevel", "error", ...toolArguments], options)).output;
}

/** Runs ffmpeg as `run` does, for filters that tell what they measured in the log alone. */
export async function runForLog(toolArguments: readonly string[], options: RunOptions = {}): Promise<string> {
  return (await runInLane("ffmpeg", ["-loglevel", "info", "-nostats", ...toolArguments], options)).log;
}

function runInLane(tool: MediaTool, toolArguments: string[], options: RunOptions): Promise<RunResult> {
  const { lane = "foreground", signal } = options;
  const places = lane === "foreground" ? Math.max(1, Math.min(4, availableParallelism() - 1)) : 1;
  const limit = singleton(`ffmpeg.limit.${lane}`, () => pLimit(places));
  return limit(async () => {
    signal?.throwIfAborted();
    const path = await locate(tool);
    const base = tool === "ffmpeg" ? ["-nostdin", "-hide_banner"] : ["-hide_banner"];
    return runOnce(tool, path, [...base, ...toolArguments], options);
  });
}

function runOnce(
  tool: MediaTool,
  path: string,
  toolArguments: string[],
  options: RunOptions,
): Promise<RunResult> {
  const { timeoutMs = 60_000, maxOutputBytes = 16 * 1024 * 1024, signal, onOutput } = options;
  return new Promise<RunResult>((done, fail) => {
    const endsWithUs = options.lane === "conversion";
    const nice = niceness[options.lane ?? "foreground"];
    const call = endsWithUs ? endWithParent(path, toolArguments, nice) : { path, arguments: toolArguments };
    const child = spawn(call.path, call.arguments, {
      stdio: ["pipe", "pipe", "pipe"],
      // Its own group, so that what a wrapper script started dies with it.
      detached: process.platform !== "win32",
      windowsHide: true,
      // The packaged, static ffprobe crashes on transport streams when it loads this machine's text converters.
      env: { ...process.env, GCONV_PATH: "/nonexistent" },
    });
    child.stdin.on("error", () => undefined);
    if (!endsWithUs) child.stdin.end();
    lowerPriority(child, nice);
    const running = runningChildren();
    running.add(child);

    let stop: Error | undefined;
    const end = (reason: Error) => {
      stop ??= reason;
      killTree(child);
    };
    const timer = setTimeout(() => end(tooSlow(timeoutMs)), timeoutMs);
    const onAbort = () => end(signal?.reason instanceof Error ? signal.reason : new Error("aborted"));
    signal?.addEventListener("abort", onAbort, { once: true });

    const output: Buffer[] = [];
    let outputBytes = 0;
    let stderrTail = "";
    child.stdout.on("data", (part: Buffer) => {
      if (onOutput) return onOutput(part.toString());
      outputBytes += part.length;
      if (outputBytes > maxOutputBytes) end(upstream(`${tool} said far more than expected about this file.`));
      else output.push(part);
    });
    child.stderr.on("data", (part: Buffer) => {
      stderrTail = (stderrTail + part.toString()).slice(-stderrTailLength);
    });

    const settle = (finish: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      running.delete(child);
      finish();
    };
    child.once("error", () =>
      settle(() => fail(stop ?? upstream(`${tool} cannot be started on this machine.`))),
    );
    child.once("close", (exitCode) =>
      settle(() => {
        if (stop) fail(stop);
        else if (exitCode === 0) done({ output: Buffer.concat(output), log: stderrTail });
        else fail(new MediaToolFailure(tool, exitCode, stderrTail));
      }),
    );
  });
}

/** Children in their own group outlive a Ctrl-C, so they are ended when this process ends. */
function runningChildren(): Set<ChildProcess> {
  return singleton("ffmpeg.children", () => {
    const children = new Set<ChildProcess>();
    process.once("exit", () => children.forEach(killTree));
    return children;
  });
}

function killTree(child: ChildProcess): void {
  try {
    if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}

function lowerPriority(child: ChildProcess, nice: number): void {
  try {
    if (child.pid !== undefined) setPriority(child.pid, nice);
  } catch {
    // Some containers do not allow it.
  }
}

function tooSlow(timeoutMs: number): Error {
  return upstream(
    `The video took longer than ${Math.round(timeoutMs / 1_000)} seconds to read. Try again later.`,
  );
}
