import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { promisify } from "node:util";
import { locate } from "@/db/locate";

/**
 * A fresh cluster, packed when the container image is made. initdb refuses a user number that /etc/passwd does not
 * know (`docker run --user 1026:100`), while the server itself does not mind.
 */
export function clusterTemplate(): string | null {
  return locate("cluster-template.tar.gz");
}

/** Unpacks the template as the new, still unnamed cluster. */
export async function unpackTemplate(template: string, draft: string): Promise<void> {
  await mkdir(draft, { mode: 0o700 });
  await promisify(execFile)("tar", ["-xzf", template, "-C", draft, "--no-same-owner"]);
}
