import { execFile } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import { promisify } from "node:util";

export interface ProcessInfo {
  /** The program's name, such as "postgres". */
  name: string;
  /** Tells two processes with the same number apart; null where the system does not say. */
  startedAt: string | null;
  /** Null when it may not be read. */
  workingFolder: string | null;
  /** Path of the program; ends with " (deleted)" when the file is gone. Null when it may not be read. */
  program: string | null;
}

/** What the system knows of a process; null when there is none, or only its zombie. */
export async function processInfo(pid: number): Promise<ProcessInfo | null> {
  if (process.platform === "linux") return linuxInfo(pid);
  if (!isAlive(pid)) return null;
  if (process.platform === "win32") {
    return { name: "postgres", startedAt: null, workingFolder: null, program: null };
  }
  const { stdout } = await promisify(execFile)("ps", ["-o", "stat=,comm=", "-p", String(pid)]).catch(() => ({
    stdout: "",
  }));
  const [stat, ...command] = stdout.trim().split(/\s+/);
  if (!stat || stat.startsWith("Z")) return null;
  const name = command.join(" ").split("/").at(-1) ?? "";
  return { name, startedAt: null, workingFolder: null, program: null };
}

async function linuxInfo(pid: number): Promise<ProcessInfo | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (stat === null) return null;
  // The name stands in brackets and may itself hold brackets and spaces.
  const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z" || fields[0] === "X") return null;
  const [workingFolder, program] = await Promise.all(
    ["cwd", "exe"].map((link) => readlink(`/proc/${pid}/${link}`).catch(() => null)),
  );
  return {
    name,
    startedAt: fields[19] ?? null,
    workingFolder: workingFolder ?? null,
    program: program ?? null,
  };
}

/** Numbers of every process with this name and working folder; empty where the system does not tell. */
export async function processesIn(folder: string, name: string): Promise<number[]> {
  const entries = await readdir("/proc").catch(() => []);
  const found: number[] = [];
  for (const entry of entries) {
    if (!/^\d+$/.test(entry)) continue;
    const info = await processInfo(Number(entry));
    if (info?.name === name && info.workingFolder === folder) found.push(Number(entry));
  }
  return found;
}

/** Sends a signal; false when there is no such process, or it is not ours. */
export function signalProcess(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
