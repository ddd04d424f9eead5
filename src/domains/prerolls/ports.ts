import type { HdrKind } from "@/domains/prerolls/constants";

/** What a look into a media file tells. */
export interface ProbeResult {
  /** Names of the container as the prober gives them: ["mov", "mp4", "m4a", …]. */
  formatNames: readonly string[];
  /** Null when the file does not say. */
  durationSeconds: number | null;
  /** Bits a second of the whole file. */
  bitRate: number | null;
  /** The first moving picture; null for sound alone, with or without a cover. */
  video: {
    codec: string;
    /** "High", "Main 10"; null when the codec has none. */
    profile: string | null;
    /** Pixels as shown, already turned for a video filmed upright. */
    width: number;
    height: number;
    frameRate: number | null;
    /** Pictures in all, when the file says so. */
    frameCount: number | null;
    /** "yuv420p". */
    pixelFormat: string | null;
    hdr: HdrKind | null;
    /** Null when the file does not say. */
    isInterlaced: boolean | null;
  } | null;
  /** The first sound track. */
  audio: { codec: string; channels: number | null } | null;
  /** A still picture, such as a cover, rides along. */
  hasAttachedPicture: boolean;
}

/** Looks into a media file. */
export interface ClipProber {
  /** Throws `invalid`, with a sentence, for a file that is no media or damaged; `upstream` when it cannot work. */
  probe(path: string): Promise<ProbeResult>;
}

/** What looks into clips, as programs of this machine. */
export interface MediaTools {
  /** Throws `upstream` when one of them is missing: then nothing that fails is the fault of a file. */
  require(): Promise<void>;
}

export interface ThumbnailRequest {
  videoPath: string;
  /** Where the JPEG goes; its folder exists. */
  outputPath: string;
  /** Null when unknown. */
  durationSeconds: number | null;
}

/** Takes one telling picture out of a clip. */
export interface ThumbnailMaker {
  /** The file appears whole or not at all. Throws `invalid` when no picture can be taken. */
  make(request: ThumbnailRequest): Promise<void>;
}

export interface FilmstripRequest extends ThumbnailRequest {
  durationSeconds: number;
}

/** Takes five pictures across a clip and puts them side by side. */
export interface FilmstripMaker {
  /** The file appears whole or not at all. Throws `invalid` when no picture can be taken. */
  make(request: FilmstripRequest): Promise<void>;
}

/** Listens to a clip. */
export interface LoudnessMeter {
  /** Integrated loudness in LUFS (EBU R128) of the first sound track; null for silence. Throws `invalid`. */
  measure(path: string, durationSeconds: number): Promise<number | null>;
}

/** What the converter is to make of a clip. */
export interface ConversionPlan {
  /** As ffmpeg writes it, exactly: "30000/1001". */
  frameRate: string;
  longSideMax: number;
  shortSideMax: number;
  /** Bits a second of the picture at most. */
  maxBitRate: number;
  /** The high dynamic range that is brought to the standard one. */
  toneMapsFrom: "pq" | "hlg" | null;
  deinterlaces: boolean;
  /** "none": a silent track is added. */
  sound: "none" | "stereo" | "5.1";
  targetLufs: number;
}

export interface ConversionRequest {
  sourcePath: string;
  /** Where the MP4 goes; its folder exists. */
  outputPath: string;
  durationSeconds: number;
  plan: ConversionPlan;
  signal: AbortSignal;
  /** From 0 to 1, as often as the converter likes. */
  onProgress(progress: number): void;
}

/** Makes a file of a clip that every client plays: H.264 and AAC in an MP4. */
export interface ClipConverter {
  /** Throws `invalid` when the source cannot be read, `upstream` when the tools cannot do it, the signal's reason. */
  convert(request: ConversionRequest): Promise<void>;
}
