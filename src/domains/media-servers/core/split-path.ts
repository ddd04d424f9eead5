import type { PathStyle } from "@/domains/media-servers/constants";

/** An absolute path in its parts. */
export interface SplitPath {
  style: PathStyle;
  /** What stands before the first segment: `/`, `C:\`, `\\`; a drive letter as it was written. */
  root: string;
  /** Without empty ones and `.`, and with `..` taken back. */
  segments: string[];
}

/** `C:` with or without a slash; `C:name` would be relative to some folder of that drive. */
const drive = /^([a-z]:)(?:[\\/]|$)/i;

function walk(segments: string[]): string[] {
  const walked: string[] = [];
  for (const segment of segments) {
    if (segment === "..") walked.pop();
    else if (segment !== "" && segment !== ".") walked.push(segment);
  }
  return walked;
}

/**
 * Takes an absolute path apart; null for any other. Windows takes `/` and `\` for the same, elsewhere `\` is a
 * letter like any other.
 */
export function splitPath(path: string): SplitPath | null {
  const letter = drive.exec(path)?.[1];
  if (letter) {
    return {
      style: "windows",
      root: `${letter}\\`,
      segments: walk(path.slice(letter.length).split(/[\\/]/)),
    };
  }
  if (path.startsWith("\\\\")) {
    return { style: "unc", root: "\\\\", segments: walk(path.slice(2).split(/[\\/]/)) };
  }
  if (path.startsWith("/")) return { style: "posix", root: "/", segments: walk(path.split("/")) };
  return null;
}

/** Windows tells names apart without regard to case, others do not. */
function sameName(style: PathStyle, a: string, b: string): boolean {
  return a === b || (style !== "posix" && a.toLowerCase() === b.toLowerCase());
}

/** The segments below `folder`; null when the path is neither the folder nor in it. */
export function segmentsBelow(folder: SplitPath, path: SplitPath): string[] | null {
  if (folder.style !== path.style || !sameName(folder.style, folder.root, path.root)) return null;
  if (folder.segments.length > path.segments.length) return null;
  const isBelow = folder.segments.every((segment, index) =>
    sameName(folder.style, segment, path.segments[index] ?? ""),
  );
  return isBelow ? path.segments.slice(folder.segments.length) : null;
}

/** The same text for every spelling of one folder: with a slash at its end or without, in any case on Windows. */
export function folderKey(path: string): string {
  const split = splitPath(path.trim());
  if (!split) return path;
  const { style, root, segments } = split;
  const key = `${style} ${root}${segments.join("/")}`;
  return style === "posix" ? key : key.toLowerCase();
}
