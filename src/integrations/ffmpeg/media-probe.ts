export type HdrKind = "hdr10" | "hlg" | "dolby-vision";

export interface ProbedVideo {
  /** As ffprobe names it: "h264", "hevc", "vp9", "mpeg2video". */
  codec: string;
  /** "High", "Main 10"; null when the codec has none. */
  profile: string | null;
  /** In pixels as shown, so already turned for a video filmed upright. */
  width: number;
  height: number;
  /** Pictures a second; null when not constant enough to say. */
  frameRate: number | null;
  /** Pictures in all, when the file says so. */
  frameCount: number | null;
  /** "yuv420p". */
  pixelFormat: string | null;
  hdr: HdrKind | null;
  /** Null when the file does not say. */
  isInterlaced: boolean | null;
}

export interface ProbedAudio {
  /** "aac", "ac3", "opus". */
  codec: string;
  channels: number | null;
}

export interface MediaProbe {
  /** Names of the container as ffprobe gives them: ["mov", "mp4", "m4a", …]. */
  formatNames: readonly string[];
  sizeBytes: number;
  /** Null when the file does not say. */
  durationSeconds: number | null;
  /** Of the whole file, bits a second. */
  bitRate: number | null;
  /** The first moving picture; null for sound alone, with or without a cover. */
  video: ProbedVideo | null;
  /** The first sound track. */
  audio: ProbedAudio | null;
  /** A still picture, such as a cover, rides along. */
  hasAttachedPicture: boolean;
}
