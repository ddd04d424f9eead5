import { readFile, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ClusterPaths } from "@/db/embedded/cluster-paths";
import { processInfo } from "@/db/embedded/process-info";

/** What a running server writes into its postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Null on Windows, where there is none. */
  socketFolder: string | null;
}

/** Lines of the file: pid, data folder, start time, port, socket folder, listen address, memory key, status. */
export async function readPostmaster(paths: ClusterPaths): Promise<Postmaster | null> {
  const text = await readFile(paths.postmasterPid, "utf8").catch(() => null);
  const [pid, , , port, socketFolder] = (text ?? "").split("\n").map((line) => line.trim());
  if (!pid || !port) return null;
  return { pid: Math.abs(Number(pid)), port: Number(port), socketFolder: socketFolder || null };
}

/**
 * Whether the process named in postmaster.pid is a PostgreSQL on this very cluster. After kill -9 the number may
 * belong to a zombie, and in a new container to somebody else.
 */
export async function isLivePostmaster(paths: ClusterPaths, pid: number): Promise<boolean> {
  const info = await processInfo(pid);
  if (!info || !/^postgres/.test(info.name)) return false;
  if (info.workingFolder === null) return true;
  const cluster = await realpath(paths.cluster).catch(() => paths.cluster);
  return info.workingFolder === cluster;
}

/** Removes what a killed server left, so that the next one may start. Call only under the start lock. */
export async function clearStaleFiles(paths: ClusterPaths): Promise<void> {
  const left = await readPostmaster(paths);
  await rm(paths.postmasterPid, { force: true });
  const folders = new Set([...paths.socketFolders, ...(left?.socketFolder ? [left.socketFolder] : [])]);
  for (const folder of folders) {
    for (const name of [".s.PGSQL.5432", ".s.PGSQL.5432.lock"]) {
      await rm(join(/* turbopackIgnore: true */ folder, name), { force: true }).catch(() => undefined);
    }
  }
}
