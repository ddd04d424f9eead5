import { constants } from "node:fs";
import { access, chmod, copyFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { singleton } from "@/lib/singleton";
import { env } from "@/platform/env";
import { upstream } from "@/platform/errors";

export type MediaTool = "ffmpeg" | "ffprobe";

/**
 * The path of ffmpeg or ffprobe: the one named by FFMPEG_PATH or FFPROBE_PATH, else the system's, else the one that
 * came with Marquee. Looked for once per process. Throws `upstream` when there is none that can be run.
 */
export function locate(tool: MediaTool): Promise<string> {
  const known = singleton("ffmpeg.locations", () => new Map<MediaTool, Promise<string>>());
  const found = known.get(tool) ?? search(tool);
  known.set(tool, found);
  // A tool that is missing now may be installed in a minute.
  found.catch(() => known.delete(tool));
  return found;
}

async function search(tool: MediaTool): Promise<string> {
  const named = tool === "ffmpeg" ? env().ffmpegPath : env().ffprobePath;
  if (named !== undefined) {
    if (await canRun(named)) return named;
    throw upstream(
      `${tool.toUpperCase()}_PATH does not name a program that can be run. Correct it or remove it.`,
    );
  }
  const system = await onPath(tool);
  if (system) return system;
  const bundled = await bundledPath(tool);
  const usable = bundled === undefined ? undefined : await madeRunnable(bundled, tool);
  if (usable) return usable;
  throw upstream(`Videos cannot be read because ${tool} is missing. Install ffmpeg on this machine.`);
}

async function onPath(tool: MediaTool): Promise<string | undefined> {
  const name = process.platform === "win32" ? `${tool}.exe` : tool;
  for (const folder of (process.env.PATH ?? "").split(delimiter).filter(Boolean)) {
    const candidate = join(folder, name);
    if (await canRun(candidate)) return candidate;
  }
  return undefined;
}

/** The packages throw while they load on a machine they have no program for. */
async function bundledPath(tool: MediaTool): Promise<string | undefined> {
  try {
    const loaded =
      tool === "ffmpeg"
        ? await import("@ffmpeg-installer/ffmpeg")
        : await import("@ffprobe-installer/ffprobe");
    return loaded.default.path;
  } catch {
    return undefined;
  }
}

/** ffprobe's package marks its program as runnable for its owner alone; others run a copy of it. */
async function madeRunnable(path: string, tool: MediaTool): Promise<string | undefined> {
  if (await canRun(path)) return path;
  try {
    await chmod(path, 0o755);
    if (await canRun(path)) return path;
  } catch {
    // Not our file: go on to the copy.
  }
  try {
    const copy = join(await mkdtemp(join(tmpdir(), "marquee-tool-")), tool);
    await copyFile(path, copy);
    await chmod(copy, 0o700);
    return copy;
  } catch {
    return undefined;
  }
}

async function canRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
