import { setTimeout as sleep } from "node:timers/promises";
import { isLivePostmaster } from "@/db/embedded/postmaster-pid";
import { processesIn, processInfo, signalProcess } from "@/db/embedded/process-info";
import { runToEnd } from "@/db/embedded/run-to-end";
import type { ServerSite } from "@/db/embedded/server-site";

const pollMs = 10;

/** PostgreSQL's three ways to stop: let clients finish, cut them off, drop everything (repaired at the next start). */
const smartThenFast: ReadonlyArray<[NodeJS.Signals, number]> = [
  ["SIGTERM", 1_000],
  ["SIGINT", 5_000],
  ["SIGQUIT", 1_000],
  ["SIGKILL", 1_000],
];

/** Stops a running server within 8 seconds, gently first. */
export async function endServer({ paths, binaries, launcher }: ServerSite, pid: number): Promise<void> {
  if (process.platform === "win32") {
    await runToEnd(launcher, binaries.pgCtl, ["stop", "-D", paths.cluster, "-m", "fast", "-t", "8"]);
    return;
  }
  for (const [signal, waitMs] of smartThenFast) {
    signalProcess(pid, signal);
    if (await becomesTrue(async () => !(await isLivePostmaster(paths, pid)), waitMs)) return;
  }
}

/**
 * Server processes whose postmaster was killed: they end by themselves unless busy, and while they live no new server
 * may start. Known on Linux alone; elsewhere the start is simply tried again until they are gone.
 */
export async function endOrphans(cluster: string): Promise<void> {
  for (const signal of [0, "SIGQUIT", "SIGKILL"] as const) {
    const orphans = await processesIn(cluster, "postgres");
    if (orphans.length === 0) return;
    if (signal) for (const pid of orphans) signalProcess(pid, signal);
    await becomesTrue(
      async () => (await Promise.all(orphans.map(processInfo))).every((p) => p === null),
      1_000,
    );
  }
}

async function becomesTrue(check: () => Promise<boolean>, withinMs: number): Promise<boolean> {
  const deadlineMs = Date.now() + withinMs;
  do {
    if (await check()) return true;
    await sleep(pollMs);
  } while (Date.now() < deadlineMs);
  return false;
}
