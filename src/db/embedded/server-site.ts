import type { PostgresBinaries } from "@/db/embedded/binaries";
import type { ClusterPaths } from "@/db/embedded/cluster-paths";
import type { Launcher } from "@/db/embedded/launcher";

/** All that is known of one embedded server before it runs. */
export interface ServerSite {
  paths: ClusterPaths;
  binaries: PostgresBinaries;
  launcher: Launcher;
  /** False in tests alone: faster, and a power cut would lose data. */
  durable: boolean;
  log: (message: string) => void;
}
