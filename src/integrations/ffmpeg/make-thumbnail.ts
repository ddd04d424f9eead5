import { invalid } from "@/platform/errors";
import type { RunOptions } from "./run";
import { takePicture, writeWhole } from "./take-picture";

export interface ThumbnailOptions extends RunOptions {
  /** Null or 0 when unknown: the beginning is used. */
  durationSeconds: number | null;
  /** 640 unless told; the height follows the video's shape. */
  widthPixels?: number;
}

/** A fade-in or a cut to black is over by then. */
const searchSeconds = 12;

/**
 * Writes one telling JPEG of a video: at a fifth of its length, past black pictures; else from its beginning; else
 * any picture at all. The file appears whole or not at all. Throws `invalid` when no picture can be read.
 */
export async function makeThumbnail(
  videoPath: string,
  outputPath: string,
  options: ThumbnailOptions,
): Promise<void> {
  const { durationSeconds, widthPixels = 640, ...runOptions } = options;
  const fifth = Math.round((durationSeconds ?? 0) * 200) / 1_000;
  const scale = `scale=${widthPixels}:-2:flags=lanczos`;
  for (const skipBlackPercent of [90, null]) {
    for (const fromSeconds of [fifth, 0]) {
      const wish = { fromSeconds, searchSeconds, skipBlackPercent, scale };
      const picture = await takePicture(videoPath, wish, runOptions);
      if (picture) return writeWhole(outputPath, picture);
    }
  }
  throw invalid("No picture could be taken from the video: it may be damaged.");
}
