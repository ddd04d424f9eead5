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
    /** Pixels as shown, already turned for a video filmed upright. */
    width: number;
    height: number;
    frameRate: number | null;
    /** Pictures in all, when the file says so. */
    frameCount: number | null;
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
