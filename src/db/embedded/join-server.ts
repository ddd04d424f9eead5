import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { ServerLocation } from "@/db/client";
import { ensureCluster } from "@/db/embedded/create-cluster";
import { endOrphans, endServer } from "@/db/embedded/end-server";
import { launchServer } from "@/db/embedded/launch-server";
import {
  clearStaleFiles,
  isLivePostmaster,
  type Postmaster,
  readPostmaster,
} from "@/db/embedded/postmaster-pid";
import { processInfo } from "@/db/embedded/process-info";
import type { ServerSite } from "@/db/embedded/server-site";
import { serverFailure } from "@/db/embedded/startup-failure";
import { type Watch, watchServer } from "@/db/embedded/watch";
import { StartupError } from "@/lib/startup-error";

export const databaseName = "marquee";

const pollMs = 25;
/** How long a server that is there may refuse us (starting after a crash, stopping) before we give up. */
const busyPatienceMs = 120_000;

/**
 * A watch on the running server, which is started when there is none. Call only under the start lock.
 * Throws a StartupError when it cannot run, or refuses us for two minutes.
 */
export async function joinServer(site: ServerSite): Promise<Watch> {
  await ensureCluster(site);
  const deadlineMs = Date.now() + busyPatienceMs;
  while (Date.now() < deadlineMs) {
    const running = await readPostmaster(site.paths);
    const attempt = running ? await watchServer(await locateServer(site, running)) : "nobody";
    if (running && typeof attempt === "object") {
      if (await replaceOutdated(site, attempt, running.pid)) continue;
      await ensureDatabase(site, attempt, running.pid);
      return attempt;
    }
    const alive = running !== null && (await isLivePostmaster(site.paths, running.pid));
    if (attempt === "nobody" && !alive) await launch(site);
    else await sleep(pollMs);
  }
  throw new StartupError(
    "unavailable",
    `The embedded PostgreSQL in ${site.paths.root} does not answer; its log is ${site.paths.log}.`,
  );
}

async function launch(site: ServerSite): Promise<void> {
  await endOrphans(site.paths.cluster);
  await clearStaleFiles(site.paths);
  await launchServer(site);
}

/** An update may replace the programs under a server that outlived its Marquee; nobody else may be using it. */
async function replaceOutdated(site: ServerSite, watch: Watch, pid: number): Promise<boolean> {
  const program = (await processInfo(pid))?.program;
  if (!program?.endsWith(" (deleted)")) return false;
  if (await watch.leave()) {
    const ended = endServer(site, pid);
    await watch.close();
    await ended;
    return true;
  }
  await watch.enter();
  return false;
}

async function ensureDatabase(site: ServerSite, watch: Watch, pid: number): Promise<void> {
  try {
    const found = await watch.sql`select 1 from pg_database where datname = ${databaseName}`;
    if (found.length === 0) await watch.sql`create database ${watch.sql(databaseName)}`;
  } catch (error) {
    if (await watch.leave().catch(() => false)) await endServer(site, pid);
    await watch.close();
    throw serverFailure(site.paths.root, String(error), site.paths.log);
  }
}

async function locateServer(site: ServerSite, running: Postmaster): Promise<ServerLocation> {
  if (running.socketFolder) return { path: join(running.socketFolder, `.s.PGSQL.${running.port}`) };
  const password = await readFile(site.paths.password, "utf8").catch(() => "");
  return { host: "127.0.0.1", port: running.port, password };
}
