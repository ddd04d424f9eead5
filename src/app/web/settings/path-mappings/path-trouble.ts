import { pathStyle, pathStyleProblem } from "@/domains/media-servers/core/path-style";
import type { MediaServer } from "@/domains/media-servers/schema";

export type PathReader = Pick<MediaServer, "name" | "platform">;

/** How whole paths look on a system. */
const looks = (platform: string) =>
  /^win/i.test(platform) ? "D:\\Prerolls or \\\\nas\\prerolls" : "/media/prerolls";

/** Why a server cannot open a path, in a sentence that shows how its paths look; null when it can. */
export function pathTrouble(path: string, { name, platform }: PathReader): string | null {
  if (pathStyle(path) === null) return "It must begin with / or with a drive such as C:\\.";
  if (pathStyleProblem(path, platform ?? "") === null) return null;
  return `${name} runs on ${platform}, where paths look like ${looks(platform ?? "")}.`;
}
