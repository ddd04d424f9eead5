import { type ChildProcess, execFile, type SpawnOptions, spawn } from "node:child_process";
import { lchown, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** How PostgreSQL is started: it refuses to run as root. */
export type LaunchMode = "plain" | "unshare" | "setuid";

/** "nobody" everywhere; initdb wants a user that /etc/passwd knows. */
const nobody = 65534;

export interface Launcher {
  mode: LaunchMode;
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Gives the server's files to the user it runs as; needed after a change of mode. */
  ownFiles(folder: string): Promise<void>;
}

/**
 * As root, a user namespace maps us to "nobody" inside while files stay ours outside, so folders closed to others
 * can still be reached; where namespaces are forbidden (Docker's default), the server changes its user for real.
 */
export async function chooseLauncher(forced?: LaunchMode): Promise<Launcher> {
  return makeLauncher(forced ?? (await bestMode()));
}

async function bestMode(): Promise<LaunchMode> {
  if (process.platform === "win32" || process.geteuid?.() !== 0) return "plain";
  const canUnshare = await promisify(execFile)("unshare", [...unshareArgs, "true"], { timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  return canUnshare ? "unshare" : "setuid";
}

const unshareArgs = [`--map-user=${nobody}`, `--map-group=${nobody}`, "--"];

function makeLauncher(mode: LaunchMode): Launcher {
  const owner = mode === "setuid" ? nobody : (process.geteuid?.() ?? 0);
  return {
    mode,
    spawn(program, args, options) {
      if (mode === "unshare") return spawn("unshare", [...unshareArgs, program, ...args], options);
      if (mode === "setuid") return spawn(program, args, { ...options, uid: nobody, gid: nobody });
      return spawn(program, args, options);
    },
    async ownFiles(folder) {
      if (mode !== "plain") await chownTree(folder, owner);
    },
  };
}

/** Children first, so that a folder of the right owner means that everything below it is right too. */
async function chownTree(path: string, owner: number): Promise<void> {
  const info = await lstat(path);
  if (info.isDirectory() && !(info.uid === owner && path.endsWith("cluster"))) {
    for (const entry of await readdir(path)) await chownTree(join(path, entry), owner);
  }
  if (info.uid !== owner) await lchown(path, owner, owner);
}
