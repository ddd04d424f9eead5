export const playModes = ["shuffle", "playlist"] as const;
export type PlayMode = (typeof playModes)[number];

/** What to do with an upload whose content is in the library already; "none" refuses it. */
export const duplicateActions = ["none", "skip", "replace", "rename"] as const;
export type DuplicateAction = (typeof duplicateActions)[number];

/** The folder of clips without a category. */
export const defaultFolder = "Default";

export const categoryNameMaxLength = 100;
export const displayNameMaxLength = 200;
export const descriptionMaxLength = 2000;
export const fileNameMaxLength = 255;
export const pathMaxLength = 4096;
/** Of one text that holds all tags of a clip. */
export const tagsTextMaxLength = 10_000;
export const searchMaxLength = 200;
export const pageMaxLength = 200;
/** Of clips changed with one call; larger choices are sent in parts. */
export const bulkMaxLength = 500;

/** How long a deleted clip can be brought back. */
export const trashDays = 30;
/** A picture that no clip names is kept this long: its clip may be in the making. */
export const strayThumbnailHours = 24;

/** In which order a page of clips comes; "category" is the order in which a playlist plays them. */
export const prerollSorts = [
  "newest",
  "oldest",
  "name",
  "name-desc",
  "longest",
  "shortest",
  "largest",
  "smallest",
  "loudest",
  "quietest",
  "category",
] as const;
export type PrerollSort = (typeof prerollSorts)[number];

/** The most that one clip may have: 500 MB, as the documented API says. */
export const clipMaxBytes = 500 * 1024 * 1024;

/** What a clip is. Trailers and generated videos are clips that sequences find by what they are about. */
export const clipKinds = ["clip", "trailer", "coming-soon-list", "dynamic-intro"] as const;
export type ClipKind = (typeof clipKinds)[number];

/** What a trailer is of. */
export const trailerOrigins = ["movies", "tv"] as const;
/** How a generated list of what is coming looks. */
export const comingSoonLayouts = ["grid", "list"] as const;

/** Kinds of high dynamic range. */
export const hdrKinds = ["hdr10", "hlg", "dolby-vision"] as const;
export type HdrKind = (typeof hdrKinds)[number];

/** Whether the usual clients of Plex, Jellyfin and Emby play a clip as it is. */
export const fitnessVerdicts = ["fits", "doubtful", "unfit", "unknown"] as const;
export type FitnessVerdict = (typeof fitnessVerdicts)[number];

/** What speaks against a clip. */
export const fitnessCodes = [
  "video-codec",
  "pixel-format",
  "hdr",
  "interlaced",
  "resolution",
  "odd-size",
  "frame-rate",
  "bit-rate",
  "container",
  "no-audio",
  "audio-codec",
  "audio-channels",
  "loudness",
  "unreadable",
] as const;
export type FitnessCode = (typeof fitnessCodes)[number];

/** Of the rules in `judgeFitness`. Raise it with every change of them: all clips are then judged anew. */
export const fitnessVersion = 1;

/**
 * Where conversions level a clip to, in LUFS (EBU R128, integrated). Film soundtracks lie between -27 and -20 at
 * home, trailers of the net around -14: in between, a clip neither whispers nor makes people reach for the remote.
 */
export const targetLufs = -20;
/** Clips between these two are level enough. */
export const fitLoudnessLufs = { quietest: -24, loudest: -16 } as const;
/** Bits a second: above, wireless players stall. */
export const fitBitRateMax = 40_000_000;
/** Pixels of the longer and of the shorter side; cinema's 4K is a little wider than television's. */
export const fitLongSideMax = 4096;
export const fitShortSideMax = 2304;
export const fitAudioChannelsMax = 6;
/** Pictures a second that televisions show without a stutter. */
export const fitFrameRates = [23.976, 24, 25, 29.97, 30, 48, 50, 59.94, 60] as const;

export const conversionStatuses = ["queued", "running", "done", "failed", "cancelled"] as const;
export const scanStatuses = ["running", "done", "failed"] as const;

/** Classes of pictures by their height, as people speak of them. */
export const resolutionClasses = ["sd", "hd", "full-hd", "uhd"] as const;
export type ResolutionClass = (typeof resolutionClasses)[number];

/** Of one scan that went wrong with many files, the first are told by name. */
export const scanProblemsMax = 100;
/** Of files that a preview of a folder shows. */
export const folderSamplesMax = 12;
export const duplicateGroupsPageMax = 100;

/** Scans are told about for so long. */
export const scanHistoryDays = 30;

/** The largest picture a conversion writes: television's 4K, upright or lying. */
export const convertedLongSideMax = 3840;
export const convertedShortSideMax = 2160;
/** Bits a second of a converted picture, by its longer side. */
export const convertedBitRateMax = { fullHd: 20_000_000, uhd: 35_000_000 } as const;

/** Of clips looked into by one step of the job. */
export const inspectionBatchLength = 10;
/** The event that makes the converter look for work. */
export const conversionRequested = "prerolls/conversion.requested";
/** A conversion that was cut off so often, by the end of the process, is given up. */
export const conversionAttemptsMax = 3;
/** Of conversions that ended, so many are listed. */
export const endedConversionsMax = 50;
/** Of conversions that wait or run, so many are listed. */
export const openConversionsMax = 500;

/** The event that has the library's folders looked through. */
export const scanRequested = "prerolls/scan.requested";

/** Video files that may be added, as the documented API lists them. */
export const clipExtensions = [
  ".mp4",
  ".mkv",
  ".avi",
  ".mov",
  ".wmv",
  ".flv",
  ".webm",
  ".m4v",
  ".ts",
  ".mpg",
  ".mpeg",
] as const;
export type ClipExtension = (typeof clipExtensions)[number];
