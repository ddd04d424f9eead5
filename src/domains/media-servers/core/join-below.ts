/** The separator a path is written with; by its style where it shows none. */
function separatorOf(folder: string): "/" | "\\" {
  if (folder.includes("\\")) return "\\";
  return !folder.includes("/") && /^[a-z]:$/i.test(folder) ? "\\" : "/";
}

/** Puts segments below a folder, written as the folder is written: its own spelling stays, whatever it is. */
export function joinBelow(folder: string, segments: readonly string[]): string {
  if (segments.length === 0) return folder;
  const separator = separatorOf(folder);
  return folder.replace(/[\\/]+$/, "") + separator + segments.join(separator);
}
