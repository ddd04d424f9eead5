import type { PathStyle } from "@/domains/media-servers/constants";
import { splitPath } from "@/domains/media-servers/core/split-path";

/** How a path is written; null when it is not absolute. */
export function pathStyle(path: string): PathStyle | null {
  return splitPath(path)?.style ?? null;
}

/** Plex says "Windows"; anything else that it runs on writes paths with `/`. "Darwin" is not Windows. */
const isWindows = (platform: string) => /^win/i.test(platform.trim());

/**
 * Why a server cannot find a file at this path, as a sentence that says what to do; null when the path suits it.
 * `platform` is what the server says it runs on; empty when it does not say, and then nothing is held against a path.
 */
export function pathStyleProblem(path: string, platform: string): string | null {
  const style = pathStyle(path);
  if (style === null)
    return `The path ${path} is not complete: it must begin with / or with a drive such as C:\\.`;
  if (platform.trim() === "") return null;
  // Windows reads //server/share like \\server\share.
  if (isWindows(platform) && style === "posix" && !path.startsWith("//")) {
    return `The server runs on Windows and cannot open ${path}: add a path mapping to a folder such as C:\\Prerolls or \\\\nas\\prerolls.`;
  }
  if (!isWindows(platform) && style !== "posix") {
    return `The server runs on ${platform.trim()} and cannot open ${path}: add a path mapping to a folder such as /media/prerolls.`;
  }
  return null;
}
