import { type ClipExtension, clipExtensions } from "@/domains/prerolls/constants";

/** The extension in small letters; null when it is none of ours. */
export function clipExtensionOf(fileName: string): ClipExtension | null {
  const name = fileName.toLowerCase();
  return clipExtensions.find((extension) => name.endsWith(extension)) ?? null;
}

/** Why a file of this name cannot be added, as a sentence; null when it can. */
export function extensionProblem(fileName: string): string | null {
  if (clipExtensionOf(fileName)) return null;
  return `Only video files can be added (${clipExtensions.map((extension) => extension.slice(1)).join(", ")}).`;
}
