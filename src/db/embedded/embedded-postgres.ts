import { randomUUID } from "node:crypto";
import { access, chmod, constants, mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Connection } from "@/db/client";
import { postgresBinaries } from "@/db/embedded/binaries";
import { type ClusterPaths, clusterPaths } from "@/db/embedded/cluster-paths";
import { superuser } from "@/db/embedded/create-cluster";
import { endServer } from "@/db/embedded/end-server";
import { databaseName, joinServer } from "@/db/embedded/join-server";
import { chooseLauncher, type LaunchMode } from "@/db/embedded/launcher";
import { readPostmaster } from "@/db/embedded/postmaster-pid";
import type { ServerSite } from "@/db/embedded/server-site";
import { withStartLock } from "@/db/embedded/start-lock";
import { folderFailure } from "@/db/embedded/startup-failure";
import type { Watch } from "@/db/embedded/watch";
import { dial } from "@/db/pool-socket";

const pollMs = 25;
/** How long a new connection waits for a server that is being restarted. */
const socketPatienceMs = 30_000;
const healPausesMs = [0, 200, 500, 1_000, 2_000, 5_000];

export interface EmbeddedOptions {
  /** Absolute; the server lives in its `postgres` folder. */
  dataDir: string;
  log: (message: string) => void;
  /** False in tests alone: faster, and a power cut would lose data. */
  durable?: boolean;
  /** Tests force a way of starting as root; otherwise the best that works. */
  launchMode?: LaunchMode;
}

/**
 * Our own PostgreSQL below the data folder. Several processes may share it; it is restarted when it dies, found again
 * when we were killed and it was not, and stopped by the last one who leaves.
 */
export class EmbeddedPostgres {
  #watch: Watch | null = null;
  #up: Promise<void> = Promise.resolve();
  #stopping = false;

  private constructor(private readonly site: ServerSite) {}

  /** Starts or joins the server. Throws a StartupError that says in a sentence why it cannot. */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const paths = clusterPaths(options.dataDir);
    await prepareFolders(options.dataDir, paths);
    const launcher = await chooseLauncher(options.launchMode);
    const durable = options.durable ?? true;
    const binaries = await postgresBinaries();
    const server = new EmbeddedPostgres({ paths, binaries, launcher, durable, log: options.log });
    await server.#bringUp();
    return server;
  }

  /** Where it is now, for the pool and for psql. */
  get connection(): Connection {
    const location = this.#watch?.location;
    if (!location) throw new Error("The embedded PostgreSQL is not running.");
    return { ...location, database: databaseName, user: superuser };
  }

  /** Opens a socket for a new connection; waits up to 30 seconds while the server is being restarted. */
  readonly openSocket = async (): Promise<Socket> => {
    const deadlineMs = Date.now() + socketPatienceMs;
    while (Date.now() < deadlineMs && !this.#stopping) {
      await Promise.race([this.#up, sleep(deadlineMs - Date.now(), undefined, { ref: false })]);
      const watch = this.#watch;
      // Asked first, so that nobody walks into a server that is just going down ("57P03").
      if (watch && (await watch.answers())) {
        const socket = await dial(watch.location).catch(() => null);
        if (socket) return socket;
      }
      await sleep(pollMs);
    }
    throw new Error("The embedded PostgreSQL is not running.");
  };

  /** Leaves the server, and stops it when no other process uses it. Takes at most 8 seconds. */
  async stop(): Promise<void> {
    if (this.#stopping) return;
    this.#stopping = true;
    await this.#up.catch(() => undefined);
    const watch = this.#watch;
    this.#watch = null;
    if (!watch) return;
    const last = await watch.leave().catch(() => false);
    const running = await readPostmaster(this.site.paths);
    if (last && running) {
      const ended = endServer(this.site, running.pid);
      await watch.close();
      await ended;
      await removeEmptyFolders(
        this.site.paths.socketFolders.filter((folder) => dirname(folder) !== this.site.paths.root),
      );
    } else {
      await watch.close();
    }
  }

  async #bringUp(): Promise<void> {
    const watch = await withStartLock(this.site.paths.startLock, () => joinServer(this.site));
    this.#watch = watch;
    void watch.lost.then(() => {
      if (this.#watch === watch) this.#heal();
    });
  }

  /** The server went away under us: bring it back, for ever, until we are told to stop. */
  #heal(): void {
    this.#watch = null;
    if (this.#stopping) return;
    this.site.log("The embedded PostgreSQL went away; starting it again.");
    this.#up = this.#keepTrying();
  }

  async #keepTrying(): Promise<void> {
    for (let attempt = 0; !this.#stopping; attempt++) {
      await sleep(healPausesMs[Math.min(attempt, healPausesMs.length - 1)]);
      try {
        await this.#bringUp();
        this.site.log("The embedded PostgreSQL runs again.");
        return;
      } catch (error) {
        this.site.log(error instanceof Error ? error.message : String(error));
      }
    }
  }
}

/** Makes the folders and writes a trial file, so that what is wrong is said before anything else happens. */
async function prepareFolders(dataDir: string, paths: ClusterPaths): Promise<void> {
  const trial = join(paths.root, `.trial-${randomUUID()}`);
  try {
    await mkdir(paths.root, { recursive: true });
    await chmod(paths.root, 0o700);
    await writeFile(trial, "x");
    await rm(trial);
  } catch (error) {
    throw folderFailure(dataDir, await firstObstacle(dataDir, error));
  }
}

/** A recursive mkdir says ENOENT for everything that went wrong on its way; the folder it began in knows why. */
async function firstObstacle(dataDir: string, error: unknown): Promise<unknown> {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") return error;
  for (let folder = dirname(dataDir); folder !== dirname(folder); folder = dirname(folder)) {
    const reason = await access(folder, constants.W_OK).then(
      () => error,
      (caught: NodeJS.ErrnoException) => caught,
    );
    if ((reason as NodeJS.ErrnoException).code !== "ENOENT" || reason === error) return reason;
  }
  return error;
}

/** The socket's folder outside of the data folder would stay in the system's temporary folder for ever. */
async function removeEmptyFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rmdir(folder).catch(() => undefined);
}
