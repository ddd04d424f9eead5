import { randomBytes } from "node:crypto";
import { open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClusterPaths } from "@/db/embedded/cluster-paths";
import { clusterTemplate, unpackTemplate } from "@/db/embedded/cluster-template";
import { runToEnd } from "@/db/embedded/run-to-end";
import type { ServerSite } from "@/db/embedded/server-site";
import { folderFailure, serverFailure } from "@/db/embedded/startup-failure";
import { StartupError } from "@/lib/startup-error";

export const superuser = "marquee";
export const postgresMajor = 18;

/**
 * Makes the cluster when there is none. It is made beside its place and moved in one step, so that a start that was
 * killed half-way leaves nothing that looks like a cluster. Call only under the start lock.
 */
export async function ensureCluster(site: ServerSite): Promise<void> {
  const { paths } = site;
  await removeHalfMade(paths);
  await site.launcher.ownFiles(paths.root);
  const version = await readFile(join(/* turbopackIgnore: true */ paths.cluster, "PG_VERSION"), "utf8").catch(
    () => null,
  );
  if (version !== null) return refuseOtherVersion(paths, version.trim());

  const draft = `${paths.cluster}.new-${process.pid}`;
  try {
    await initialise(draft, site);
    await rename(draft, paths.cluster);
    await syncFolder(paths.root);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error instanceof StartupError ? error : folderFailure(paths.root, error);
  }
}

async function initialise(draft: string, site: ServerSite): Promise<void> {
  const { paths, binaries, launcher, durable } = site;
  const args = [
    "-D",
    draft,
    "-U",
    superuser,
    "--encoding=UTF8",
    "--no-instructions",
    ...(await access(paths)),
  ];
  // PostgreSQL's own C.UTF-8 sorts the same on every machine, for ever; the system's collations do not.
  args.push("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
  if (!durable) args.push("--no-sync");
  const { code, output } = await runToEnd(launcher, binaries.initdb, args);
  if (code === 0) return;
  const template = clusterTemplate();
  if (/could not look up effective user ID/.test(output) && template) return unpackTemplate(template, draft);
  if (/could not look up effective user ID/.test(output)) {
    throw new StartupError(
      "config",
      `PostgreSQL needs a user that this system knows, and number ${process.geteuid?.()} is none: ` +
        "run Marquee as another user, or set DATABASE_URL.",
    );
  }
  throw serverFailure(paths.root, output, paths.log);
}

/** On Unix the socket's folder is closed to others, so the server need not ask; on Windows it asks a password. */
async function access(paths: ClusterPaths): Promise<string[]> {
  if (process.platform !== "win32") return ["--auth-local=trust", "--auth-host=reject"];
  await writeFile(paths.password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return ["--auth=scram-sha-256", `--pwfile=${paths.password}`];
}

function refuseOtherVersion(paths: ClusterPaths, version: string): void {
  if (Number(version) === postgresMajor) return;
  throw new StartupError(
    "config",
    `The database in ${paths.root} was made by PostgreSQL ${version}, and this Marquee carries ${postgresMajor}: ` +
      "start the Marquee that made it, or set MARQUEE_DATA_DIR to another folder.",
  );
}

async function removeHalfMade(paths: ClusterPaths): Promise<void> {
  for (const entry of await readdir(paths.root)) {
    if (!entry.startsWith("cluster.new-")) continue;
    // The initdb of a killed Marquee may still be writing there; it ends when its files are gone.
    await rm(join(paths.root, entry), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

/** Makes the rename itself survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
