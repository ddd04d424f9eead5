import { once } from "node:events";
import { open, readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { ClusterPaths } from "@/db/embedded/cluster-paths";
import { serverEnvironment } from "@/db/embedded/run-to-end";
import { serverSettings, volatileSettings } from "@/db/embedded/server-settings";
import type { ServerSite } from "@/db/embedded/server-site";
import { socketFolder } from "@/db/embedded/socket-folder";
import { serverFailure } from "@/db/embedded/startup-failure";

const pollMs = 10;
const stillStartingMs = 10_000;
const maxLogBytes = 5_000_000;

/**
 * Starts the server and waits until it says that it is ready, however long it recovers. Answers false when something
 * of the last server is still in the way and another try makes sense; throws a StartupError when it cannot run.
 */
export async function launchServer(site: ServerSite): Promise<boolean> {
  const { paths, binaries, launcher } = site;
  const size = await stat(paths.log).then(
    (info) => info.size,
    () => 0,
  );
  // A file and not a pipe: the server outlives us when we are killed, and must not die of a broken pipe.
  const log = await open(paths.log, size > maxLogBytes ? "w" : "a", 0o600);
  const logStart = size > maxLogBytes ? 0 : size;
  try {
    const child = launcher.spawn(binaries.postgres, await serverArguments(site), {
      cwd: process.platform === "win32" ? undefined : "/",
      env: serverEnvironment(),
      stdio: ["ignore", log.fd, log.fd],
      // Its own session: Ctrl-C in a terminal is for Marquee, which then stops the server in order.
      detached: true,
      windowsHide: true,
    });
    child.unref();
    let failed: Error | null = null;
    child.once("error", (error) => {
      failed = error;
    });
    let nextNoteMs = Date.now() + stillStartingMs;
    while (child.exitCode === null && child.signalCode === null && !failed) {
      if (await saysReady(paths, child.pid)) return true;
      if (Date.now() > nextNoteMs) {
        site.log("PostgreSQL is still starting; after a crash it first repairs what was under way.");
        nextNoteMs += stillStartingMs;
      }
      await sleep(pollMs);
    }
    const output = failed ? String(failed) : (await readFile(paths.log, "utf8")).slice(logStart);
    if (isPassing(output)) return false;
    throw serverFailure(paths.root, output, paths.log);
  } finally {
    await log.close();
  }
}

async function serverArguments({ paths, launcher, durable }: ServerSite): Promise<string[]> {
  const args = ["-D", paths.cluster];
  const set = (name: string, value: string) => args.push("-c", `${name}=${value}`);
  if (process.platform === "win32") {
    set("listen_addresses", "127.0.0.1");
    set("port", String(await freePort()));
  } else {
    const folder = await socketFolder(paths, launcher);
    set("listen_addresses", "");
    set("unix_socket_directories", `"${folder.replaceAll('"', '""')}"`);
  }
  const settings = { ...serverSettings, ...(durable ? {} : volatileSettings) };
  for (const [name, value] of Object.entries(settings)) set(name, value);
  return args;
}

/** The eighth line of postmaster.pid is the server's state. */
async function saysReady(paths: ClusterPaths, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(paths.postmasterPid, "utf8").catch(() => "")).split("\n");
  return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

/** Leftovers of a killed server that vanish by themselves, or that the next round clears. */
function isPassing(output: string): boolean {
  return /lock file ".*" already exists|pre-existing shared memory block|shared memory block .* is still in use/.test(
    output,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}
