import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { invalid } from "@/platform/errors";
import { inputArguments } from "./input-arguments";
import { MediaToolFailure } from "./media-tool-failure";
import { type RunOptions, run } from "./run";

export interface ThumbnailOptions extends RunOptions {
  /** Null or 0 when unknown: the beginning is used. */
  durationSeconds: number | null;
  /** 640 unless told; the height follows the video's shape. */
  widthPixels?: number;
}

interface Try {
  fromSeconds: number;
  /** Leave out pictures that are at least this black, in percent of their area. */
  skipBlackPercent: number | null;
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
  for (const attempt of tries(durationSeconds ?? 0)) {
    const picture = await takePicture(videoPath, attempt, widthPixels, runOptions);
    if (picture && picture.length > 0) return writeWhole(outputPath, picture);
  }
  throw invalid("No picture could be taken from the video: it may be damaged.");
}

function tries(durationSeconds: number): Try[] {
  const fifth = Math.round(durationSeconds * 200) / 1_000;
  return [
    { fromSeconds: fifth, skipBlackPercent: 90 },
    { fromSeconds: 0, skipBlackPercent: 90 },
    { fromSeconds: fifth, skipBlackPercent: null },
    { fromSeconds: 0, skipBlackPercent: null },
  ];
}

async function takePicture(
  videoPath: string,
  { fromSeconds, skipBlackPercent }: Try,
  widthPixels: number,
  options: RunOptions,
): Promise<Buffer | undefined> {
  const skipBlack =
    skipBlackPercent === null
      ? []
      : [
          "blackframe=amount=0:threshold=36",
          `metadata=mode=select:key=lavfi.blackframe.pblack:value=${skipBlackPercent}:function=less`,
        ];
  // Pixels are not always square: first to the shape that is seen, then to size.
  const shape = ["scale=trunc(iw*sar/2)*2:ih", "setsar=1", `scale=${widthPixels}:-2:flags=lanczos`];
  try {
    return await run(
      "ffmpeg",
      [
        ...["-ss", String(fromSeconds), "-t", String(searchSeconds), "-threads", "2"],
        ...inputArguments(videoPath),
        ...["-map", "0:V:0", "-an", "-sn", "-dn", "-vf", [...skipBlack, ...shape].join(",")],
        ...[
          "-frames:v",
          "1",
          "-c:v",
          "mjpeg",
          "-pix_fmt",
          "yuvj420p",
          "-q:v",
          "3",
          "-f",
          "image2pipe",
          "pipe:1",
        ],
      ],
      { timeoutMs: 30_000, ...options },
    );
  } catch (error) {
    if (error instanceof MediaToolFailure) return undefined;
    throw error;
  }
}

async function writeWhole(outputPath: string, picture: Buffer): Promise<void> {
  const partPath = `${outputPath}.${randomUUID()}.part`;
  try {
    await writeFile(partPath, picture);
    await rename(partPath, outputPath);
  } catch (error) {
    await rm(partPath, { force: true });
    throw error;
  }
}
