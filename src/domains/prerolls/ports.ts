/** What a look into a file tells; every field is null or 0 where the file does not say. */
export interface ProbeResult {
  /** Format names as the prober gives them, such as "mov,mp4,m4a,3gp,3g2,mj2". */
  container: string;
  /** Null when the file holds no video stream, or only a picture attached to music. */
  videoCodec: string | null;
  width: number;
  height: number;
  /** 0 when unknown. A still picture has 0 or the length of one frame. */
  durationSeconds: number;
  frameRate: number | null;
  /** How many pictures the video stream says it holds; null when it does not say. */
  frameCount: number | null;
  audioCodec: string | null;
  /** Bits a second of the whole file. */
  bitRate: number | null;
}

/** Looks into a media file. Rejects only when the prober itself cannot run; a bad file is a result or `null`. */
export interface ClipProber {
  /** Null: not a media file at all, or too broken to be read. */
  probe(path: string): Promise<ProbeResult | null>;
}

export interface ThumbnailRequest {
  videoPath: string;
  /** Where the JPEG goes; its folder exists. */
  outputPath: string;
  durationSeconds: number;
}

/** Takes one telling picture out of a clip. */
export interface ThumbnailMaker {
  make(request: ThumbnailRequest): Promise<void>;
}
