import { singleton } from "@/lib/singleton";
import { invalid, storage, upstream } from "@/platform/errors";
import { type ConversionSettings, conversionArguments, soundFilters } from "./conversion-arguments";
import { measureForLevelling } from "./measure-for-levelling";
import { MediaToolFailure } from "./media-tool-failure";
import { readProgress } from "./read-progress";
import { run } from "./run";

export interface ConvertVideoOptions {
  durationSeconds: number;
  settings: ConversionSettings;
  signal?: AbortSignal;
  /** From 0 to 1. */
  onProgress?: (progress: number) => void;
}

/** The share of the work that listening takes. */
const measuringShare = 0.1;

/** As a shell says that its child was ended by SIGKILL. */
const killedCode = 137;

/** A slow machine needs up to a minute for a second of 4K; half an hour is for what takes no time to speak of. */
const timeoutMs = (durationSeconds: number) => 30 * 60_000 + durationSeconds * 60_000;

/**
 * Makes an MP4 with H.264 and AAC of a video, its sound levelled in two passes. Throws `invalid` when the source
 * cannot be read, `upstream` when this ffmpeg cannot do it or takes far too long, `storage` when the disk is full,
 * and the signal's reason. What it leaves half-written is the caller's to remove.
 */
export async function convertVideo(
  sourcePath: string,
  outputPath: string,
  { durationSeconds, settings, signal, onProgress }: ConvertVideoOptions,
): Promise<void> {
  const options = { lane: "conversion", signal, timeoutMs: timeoutMs(durationSeconds) } as const;
  if (settings.toneMapsFrom) await requireToneMapping();
  try {
    const listens = settings.sound !== "none";
    const measure = listens ? await measureForLevelling(sourcePath, soundFilters(settings), options) : null;
    const begun = listens ? measuringShare : 0;
    onProgress?.(begun);
    await run("ffmpeg", conversionArguments(sourcePath, outputPath, durationSeconds, settings, measure), {
      ...options,
      onOutput: (text) => {
        const doneSeconds = readProgress(text);
        if (doneSeconds === null) return;
        onProgress?.(begun + (1 - begun) * Math.min(1, doneSeconds / durationSeconds));
      },
    });
  } catch (error) {
    throw error instanceof MediaToolFailure ? explain(error) : error;
  }
}

function explain(failure: MediaToolFailure): Error {
  const { stderrTail, exitCode } = failure;
  if (/No space left on device|Disk quota exceeded/i.test(stderrTail)) {
    return storage("The disk is full: make room on the drive that holds the data folder, then try again.", {
      cause: failure,
    });
  }
  if (/Unknown encoder|Encoder not found/i.test(stderrTail)) {
    return upstream("The ffmpeg on this machine cannot write H.264 and AAC. Install a complete one.", {
      cause: failure,
    });
  }
  if (exitCode === null || exitCode === killedCode) {
    return upstream("The machine ended the conversion; it may be short of memory. Try again later.", {
      cause: failure,
    });
  }
  return invalid("The video could not be converted: it may be damaged.", { cause: failure });
}

/** Some builds of ffmpeg lack the library that knows about colours. */
async function requireToneMapping(): Promise<void> {
  const known = singleton("ffmpeg.filters", (): { list: string | null } => ({ list: null }));
  known.list ??= (await run("ffmpeg", ["-filters"])).toString();
  if (/ zscale /.test(known.list) && / tonemap /.test(known.list)) return;
  throw upstream("The ffmpeg on this machine cannot turn HDR into standard colours: it lacks zscale.");
}
