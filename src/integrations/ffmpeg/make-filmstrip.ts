import { invalid } from "@/platform/errors";
import type { RunOptions } from "./run";
import { takePicture, writeWhole } from "./take-picture";

export interface FilmstripOptions extends RunOptions {
  durationSeconds: number;
  /** Of one frame; 320 × 180 unless told. Another shape is fitted in, on black. */
  widthPixels?: number;
  heightPixels?: number;
}

/** Frames in a strip. */
const filmstripFrames = 5;

/**
 * Writes five frames of a video side by side, as one JPEG: one from the middle of each fifth, past black pictures
 * where that fifth has others. The file appears whole or not at all. Throws `invalid` when no picture can be read.
 */
export async function makeFilmstrip(
  videoPath: string,
  outputPath: string,
  options: FilmstripOptions,
): Promise<void> {
  const { durationSeconds, widthPixels = 320, heightPixels = 180, ...runOptions } = options;
  const fit = `scale=${widthPixels}:${heightPixels}:force_original_aspect_ratio=decrease:flags=lanczos`;
  const scale = `${fit},pad=${widthPixels}:${heightPixels}:(ow-iw)/2:(oh-ih)/2`;
  const frames: Buffer[] = [];
  for (let at = 0; at < filmstripFrames; at++) {
    const fifth = durationSeconds / filmstripFrames;
    const place = { fromSeconds: rounded((at + 0.5) * fifth), scale };
    // Not beyond the next frame's place, or the two may be one.
    const bright = { ...place, searchSeconds: rounded(Math.max(fifth * 0.9, 0.2)), skipBlackPercent: 90 };
    const any = { ...place, searchSeconds: 1, skipBlackPercent: null };
    const frame =
      (await takePicture(videoPath, bright, runOptions)) ??
      (await takePicture(videoPath, any, runOptions)) ??
      // A length that is not true leaves the last ones without a picture of their own.
      frames.at(-1) ??
      (await takePicture(videoPath, { ...any, fromSeconds: 0 }, runOptions));
    if (!frame) throw invalid("No picture could be taken from the video: it may be damaged.");
    frames.push(frame);
  }
  // Loaded with the first strip: its library takes 10 MB of memory.
  const { default: sharp } = await import("sharp");
  const strip = sharp({
    create: {
      width: widthPixels * filmstripFrames,
      height: heightPixels,
      channels: 3,
      background: "black",
    },
  }).composite(frames.map((input, at) => ({ input, left: at * widthPixels, top: 0 })));
  await writeWhole(outputPath, await strip.jpeg({ quality: 80 }).toBuffer());
}

const rounded = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
