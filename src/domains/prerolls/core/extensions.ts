/** Video files that may be added, as the documented API lists them. */
export const clipExtensions = [
  ".mp4",
  ".mkv",
  ".avi",
  ".mov",
  ".wmv",
  ".flv",
  ".webm",
  ".m4v",
  ".ts",
  ".mpg",
  ".mpeg",
] as const;
export type ClipExtension = (typeof clipExtensions)[number];

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
