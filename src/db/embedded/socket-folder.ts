import { chmod, lstat, mkdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { ClusterPaths } from "@/db/embedded/cluster-paths";
import type { Launcher } from "@/db/embedded/launcher";
import { StartupError } from "@/lib/startup-error";

/**
 * A folder for the server's socket, closed to everybody else: below the data folder when its path is short enough
 * and its file system takes sockets (network shares do not), else a private one in the temporary folder.
 */
export async function socketFolder(paths: ClusterPaths, launcher: Launcher): Promise<string> {
  for (const folder of paths.socketFolders) {
    if (!(await makePrivate(folder)) || !(await takesSockets(folder))) continue;
    await launcher.ownFiles(folder);
    return folder;
  }
  throw new StartupError(
    "cannotWrite",
    `Marquee found no folder for PostgreSQL's socket: ${paths.socketFolders.join(" and ")} cannot be used.`,
  );
}

/** False when the folder cannot be made, or belongs to another user (anybody may make one in /tmp). */
async function makePrivate(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const info = await lstat(folder);
    const me = process.geteuid?.() ?? info.uid;
    if (!info.isDirectory() || (info.uid !== me && me !== 0)) return false;
    await chmod(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}

function takesSockets(folder: string): Promise<boolean> {
  const probe = join(folder, `.probe-${process.pid}`);
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(probe, () => server.close(() => resolve(true)));
  }).then(async (works) => {
    await rm(probe, { force: true }).catch(() => undefined);
    return works === true;
  });
}
