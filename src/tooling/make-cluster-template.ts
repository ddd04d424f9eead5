import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresBinaries } from "@/db/embedded/binaries";
import { clusterPaths } from "@/db/embedded/cluster-paths";
import { ensureCluster } from "@/db/embedded/create-cluster";
import { chooseLauncher } from "@/db/embedded/launcher";

/** Packs a fresh cluster for the container image, where the server may run as a user that no passwd file knows. */
async function makeTemplate(target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "marquee-template-"));
  try {
    // While an image is built, root becomes "nobody", who must get to the folder.
    await chmod(folder, 0o755);
    const paths = clusterPaths(folder);
    await mkdir(paths.root);
    const [binaries, launcher] = [await postgresBinaries(), await chooseLauncher()];
    await ensureCluster({ paths, binaries, launcher, durable: false, log: console.log });
    await promisify(execFile)("tar", ["-czf", target, "-C", paths.cluster, "--owner=0", "--group=0", "."]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [target = "cluster-template.tar.gz"] = process.argv.slice(2);
await makeTemplate(target);
