import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { inputArguments } from "./input-arguments";
import { MediaToolFailure } from "./media-tool-failure";
import { type RunOptions, run } from "./run";

export interface PictureWish {
  fromSeconds: number;
  /** How far to look on for a picture that will do. */
  searchSeconds: number;
  /** Leave out pictures that are at least this black, in percent of their area; null takes the first. */
  skipBlackPercent: number | null;
  /** ffmpeg's filter for the size, after the picture has the shape that is seen: "scale=640:-2". */
  scale: string;
}

/** One JPEG of a video; undefined when there is none that will do. */
export async function takePicture(
  videoPath: string,
  { fromSeconds, searchSeconds, skipBlackPercent, scale }: PictureWish,
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
  const filters = [...skipBlack, "scale=trunc(iw*sar/2)*2:ih", "setsar=1", scale].join(",");
  const coding = ["-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-q:v", "3", "-f", "image2pipe", "pipe:1"];
  try {
    const picture = await run(
      "ffmpeg",
      [
        ...["-ss", String(fromSeconds), "-t", String(searchSeconds), "-threads", "2"],
        ...inputArguments(videoPath),
        ...["-map", "0:V:0", "-an", "-sn", "-dn", "-vf", filters, "-frames:v", "1"],
        ...coding,
      ],
      { timeoutMs: 30_000, ...options },
    );
    return picture.length > 0 ? picture : undefined;
  } catch (error) {
    if (error instanceof MediaToolFailure) return undefined;
    throw error;
  }
}

/** The file appears whole or not at all. */
export async function writeWhole(outputPath: string, picture: Buffer): Promise<void> {
  const partPath = `${outputPath}.${randomUUID()}.part`;
  try {
    await writeFile(partPath, picture);
    await rename(partPath, outputPath);
  } catch (error) {
    await rm(partPath, { force: true });
    throw error;
  }
}
