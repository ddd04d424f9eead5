import { join } from "node:path";
import { dataFolder } from "@/platform/data-folder";

/** The folder of what came with an import. Its id is ours, and holds letters, digits, - and _ alone. */
export function importFolder(id: string): string {
  if (!/^[\w-]{1,64}$/.test(id)) throw new Error("no id of an import");
  return join(/* turbopackIgnore: true */ dataFolder("imports"), id);
}
