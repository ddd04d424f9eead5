import { parentFolder } from "./parent-folder";

/** The deepest folder that holds all of these files; empty when they share none. */
export function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  let folder = parentFolder(first);
  const holds = (path: string) => path.startsWith(folder) && /[\\/]/.test(path.charAt(folder.length));
  while (folder !== "" && !others.every(holds)) folder = parentFolder(folder);
  return folder;
}
