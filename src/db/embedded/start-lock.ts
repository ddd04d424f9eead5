import { link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { processInfo } from "@/db/embedded/process-info";

const pollMs = 20;
/** A lock without a name in it is one being written, or one cut short by a full disk. */
const unfinishedLockMs = 5_000;

interface Holder {
  pid: number;
  startedAt: string | null;
}

/**
 * Runs `work` while no other process on this machine does so with the same file. A holder that was killed is
 * noticed by its process number and start time, and its lock is broken.
 */
export async function withStartLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const holder: Holder = { pid: process.pid, startedAt: (await processInfo(process.pid))?.startedAt ?? null };
  while (!(await takeLock(file, holder))) {
    await breakStaleLock(file);
    await sleep(pollMs);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function takeLock(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(holder), { mode: 0o600, flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function breakStaleLock(file: string): Promise<void> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null || !(await isStale(file, text))) return;
  const aside = `${file}.stale-${process.pid}`;
  const moved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  // Between reading and moving, another process may have broken the lock and taken it: give it back.
  const taken = await readFile(aside, "utf8").catch(() => text);
  if (taken !== text) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isStale(file: string, text: string): Promise<boolean> {
  const holder = parseHolder(text);
  if (!holder) {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    return Date.now() - mtimeMs > unfinishedLockMs;
  }
  const running = await processInfo(holder.pid);
  return running === null || holder.startedAt !== running.startedAt;
}

function parseHolder(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return null;
  }
}
