import { processInfo } from "@/db/embedded/process-info";

/** Whether a process runs. A zombie does not: nobody may be there to bury what a container's first process inherits. */
export async function isAlive(pid: number): Promise<boolean> {
  return (await processInfo(pid)) !== null;
}
