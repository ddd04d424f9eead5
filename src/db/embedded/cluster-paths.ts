import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ClusterPaths {
  /** Everything of the embedded server; 0700. */
  root: string;
  /** PostgreSQL's own data folder. */
  cluster: string;
  log: string;
  startLock: string;
  postmasterPid: string;
  /** Windows only: the superuser's password. */
  password: string;
  /** Where the server's socket goes, best first. */
  socketFolders: readonly string[];
}

/** sun_path holds 108 bytes on Linux and 104 elsewhere, with the closing zero. */
const maxSocketPathBytes = process.platform === "linux" ? 107 : 103;
const socketName = ".s.PGSQL.5432";

/**
 * The files of the embedded server below the data folder (absolute).
 * The bundler is told to look away: it would take the user's own data for a part of the app and copy it.
 */
export function clusterPaths(dataDir: string): ClusterPaths {
  const root = join(/* turbopackIgnore: true */ dataDir, "postgres");
  const shortName = `marquee-${createHash("sha256").update(root).digest("hex").slice(0, 16)}`;
  const socketFolders = [
    join(/* turbopackIgnore: true */ root, "run"),
    join(tmpdir(), shortName),
    join("/tmp", shortName),
  ];
  return {
    root,
    cluster: join(/* turbopackIgnore: true */ root, "cluster"),
    log: join(/* turbopackIgnore: true */ root, "postgres.log"),
    startLock: join(/* turbopackIgnore: true */ root, "start.lock"),
    postmasterPid: join(/* turbopackIgnore: true */ root, "cluster", "postmaster.pid"),
    password: join(/* turbopackIgnore: true */ root, "password"),
    socketFolders: socketFolders.filter((folder) => socketPathFits(folder)),
  };
}

/** Whether a socket in this folder has a path the system can take. */
export function socketPathFits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= maxSocketPathBytes;
}
