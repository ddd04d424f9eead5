import type { HdrKind } from "@/domains/prerolls/constants";
import type { ProbeResult } from "@/domains/prerolls/ports";
import { splitFileName } from "@/lib/file-name";

/** What is kept of a clip. */
export interface ClipFacts {
  /** One word, such as "mp4" or "matroska". */
  container: string;
  videoCodec: string;
  audioCodec: string | null;
  width: number;
  height: number;
  durationSeconds: number;
  frameRate: number | null;
  /** Bits a second of the whole file. */
  bitRate: number | null;
  /** "yuv420p". */
  pixelFormat: string | null;
  /** "High", "Main 10". */
  videoProfile: string | null;
  hdr: HdrKind | null;
  /** Null when the file does not say. */
  isInterlaced: boolean | null;
  audioChannels: number | null;
}

export type Judgement = { isClip: true; facts: ClipFacts } | { isClip: false; reason: string };

const shortestSeconds = 0.1;

/** Text that a prober draws as video, and lists that only point at other files. */
const notVideo = new Set([
  "tty",
  "srt",
  "ass",
  "webvtt",
  "hls",
  "dash",
  "concat",
  "sdp",
  "rtsp",
  "ffmetadata",
]);
/** Containers of pictures; ffmpeg calls single pictures "png_pipe" and so on. */
const isPicture = (format: string) => /^(image2|gif|apng|webp|ico|tiff|.*_pipe)$/.test(format);

function whyNotVideo({ formatNames, video, audio, hasAttachedPicture }: ProbeResult): string | null {
  if (formatNames.some((format) => notVideo.has(format)))
    return "is text or a playlist, not a video, whatever its name says.";
  if (formatNames.length > 0 && formatNames.every(isPicture))
    return "is a picture, not a video, whatever its name says.";
  if (video) return null;
  if (audio)
    return hasAttachedPicture ? "is music with a cover picture, not a video." : "holds sound but no picture.";
  return hasAttachedPicture ? "holds only a still picture." : "holds no video.";
}

/** The name of the container that goes with the file's extension, if it is one of those the prober offers. */
function containerOf({ formatNames }: ProbeResult, fileName: string): string {
  const extension = splitFileName(fileName).extension.slice(1).toLowerCase();
  return formatNames.find((format) => format === extension) ?? formatNames[0] ?? "unknown";
}

/**
 * Decides by its content, not by its name, whether a file can be a clip; if not, the reason is a sentence. The name,
 * where given, stands in that sentence and chooses among several names of the container.
 */
export function judgeProbe(probe: ProbeResult, fileName = ""): Judgement {
  const refuse = (reason: string): Judgement => ({
    isClip: false,
    reason: `${fileName || "The file"} ${reason}`,
  });
  const problem = whyNotVideo(probe);
  const { video, audio, durationSeconds } = probe;
  if (problem || !video) return refuse(problem ?? "holds no video.");
  if (video.width < 1 || video.height < 1)
    return refuse("holds a video without a size: it is damaged. Convert it again.");
  if (video.frameCount === 1) return refuse("holds a single picture, not a video.");
  if (durationSeconds === null)
    return refuse("does not say how long it is: it is incomplete. Convert or copy it again.");
  if (durationSeconds < shortestSeconds) return refuse("is too short to be seen.");
  return {
    isClip: true,
    facts: {
      container: containerOf(probe, fileName),
      videoCodec: video.codec,
      audioCodec: audio?.codec ?? null,
      width: video.width,
      height: video.height,
      durationSeconds,
      frameRate: video.frameRate,
      bitRate: probe.bitRate,
      pixelFormat: video.pixelFormat,
      videoProfile: video.profile,
      hdr: video.hdr,
      isInterlaced: video.isInterlaced,
      audioChannels: audio?.channels ?? null,
    },
  };
}
