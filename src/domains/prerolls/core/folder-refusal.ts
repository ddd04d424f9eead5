/** Where systems keep what is no collection of videos. */
/** Where desktops mount the drives that people plug in. */
const mountFolder = "/run/media";
const systemFolders = ["/proc", "/sys", "/dev", "/run", "/etc", "/boot", "/bin", "/sbin", "/lib", "/usr"];

const isBelow = (path: string, folder: string) =>
  path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);

export interface FolderFacts {
  /** Absolute, links resolved. */
  path: string;
  /** Marquee's data folder, links resolved. */
  dataFolder: string;
}

/** Why a folder cannot be registered in place, as a sentence; null when it can. */
export function folderRefusal({ path, dataFolder }: FolderFacts): string | null {
  if (path === "/") return "This is the whole machine: choose the folder that holds the videos.";
  const isSystem = systemFolders.some((folder) => path === folder || isBelow(path, folder));
  if (isSystem && !isBelow(path, mountFolder)) {
    return "This folder belongs to the system: choose one that holds videos.";
  }
  if (path === dataFolder || isBelow(path, dataFolder)) {
    return "This folder is Marquee's own; what lies in its prerolls folder is found without being registered.";
  }
  if (isBelow(dataFolder, path))
    return "Marquee's own data lies in this folder: choose one that holds only videos.";
  return null;
}

/** Why a folder clashes with those that are registered, as a sentence; null when it does not. */
export function folderClash(path: string, registered: readonly string[]): string | null {
  if (registered.includes(path)) return "This folder is registered already, under another name.";
  const above = registered.find((folder) => isBelow(path, folder));
  if (above !== undefined) return `This folder lies in ${above}, which is registered already.`;
  const below = registered.find((folder) => isBelow(folder, path));
  if (below !== undefined) return `${below} lies in this folder and is registered already; remove it first.`;
  return null;
}
