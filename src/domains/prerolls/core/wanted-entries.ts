import { clipExtensionOf } from "@/domains/prerolls/core/extensions";

/** Folders of programs, not of people. */
const skippedFolders = new Set(["thumbnails", "temp", "tmp", "nexup_temp", "node_modules"]);

/** Whether a scan looks into a folder of this name. */
export function wantsFolder(name: string): boolean {
  return !name.startsWith(".") && !skippedFolders.has(name.toLowerCase());
}

/** Whether a file of this name can be a clip; `extensions` with their dots, all when empty. */
export function wantsFile(name: string, extensions: readonly string[] = []): boolean {
  if (name.startsWith(".") || name.toLowerCase().endsWith(".part")) return false;
  const extension = clipExtensionOf(name);
  return extension !== null && (extensions.length === 0 || extensions.includes(extension));
}
