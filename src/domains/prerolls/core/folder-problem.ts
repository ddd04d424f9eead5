/** Where systems keep what is no collection of videos. */
const systemFolders = ["/proc", "/sys", "/dev", "/run", "/etc", "/boot", "/bin", "/sbin", "/lib", "/usr"];

const isSame = (a: string, b: string) => a === b;
const isBelow = (path: string, folder: string) =>
  path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

export interface FolderFacts {
  /** Absolute, links resolved. */
  path: string;
  /** Marquee's data folder, links resolved. */
  dataFolder: string;
  /** Others that are registered already. */
  registered: readonly string[];
}

/** Why a folder cannot be registered in place, as a sentence; null when it can. */
export function folderRefusal({ path, dataFolder, registered }: FolderFacts): string | null {
  if (path === "/") return "This is the whole machine: choose the folder that holds the videos.";
  if (systemFolders.some((folder) => isSame(path, folder) || isBelow(path, folder))) {
    return "This folder belongs to the system: choose one that holds videos.";
  }
  if (isSame(path, dataFolder) || isBelow(path, dataFolder)) {
    return "This folder is Marquee's own; what lies in its prerolls folder is found without being registered.";
  }
  if (isBelow(dataFolder, path))
    return "Marquee's own data lies in this folder: choose one that holds only videos.";
  const above = registered.find((folder) => isBelow(path, folder));
  if (above !== undefined) return `This folder lies in ${above}, which is registered already.`;
  const below = registered.find((folder) => isBelow(folder, path));
  if (below !== undefined) return `${below} lies in this folder and is registered already; remove it first.`;
  return null;
}
