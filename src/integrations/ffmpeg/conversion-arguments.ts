import { inputArguments } from "./input-arguments";
import type { LevellingMeasure } from "./measure-for-levelling";

/** What is made of a video; structurally the plan of whoever asks. */
export interface ConversionSettings {
  /** As ffmpeg writes it: "30000/1001". */
  frameRate: string;
  longSideMax: number;
  shortSideMax: number;
  /** Bits a second. */
  maxBitRate: number;
  /** The high dynamic range that is brought to the standard one. */
  toneMapsFrom: "pq" | "hlg" | null;
  deinterlaces: boolean;
  /** "none": a silent track is added. */
  sound: "none" | "stereo" | "5.1";
  targetLufs: number;
}

/** Peaks stay below this after levelling, with room for what AAC adds. */
const truePeakMaxDb = -1.5;
/** The widest range that loudnorm of ffmpeg 4.1 takes. */
const rangeMaxLu = 20;

/**
 * ffmpeg's arguments that make an MP4 with H.264 (High, 4:2:0, 8 bit) and AAC of a video, ready to play while it
 * loads. `measure` is of the sound behind `soundFilters`; null leaves its level alone.
 */
export function conversionArguments(
  sourcePath: string,
  outputPath: string,
  durationSeconds: number,
  settings: ConversionSettings,
  measure: LevellingMeasure | null,
): string[] {
  const isSilent = settings.sound === "none";
  return [
    ...inputArguments(sourcePath),
    ...(isSilent ? ["-f", "lavfi", "-i", "anullsrc=channel_layout=stereo:sample_rate=48000"] : []),
    ...["-map", "0:V:0", "-map", isSilent ? "1:a:0" : "0:a:0", "-sn", "-dn"],
    ...["-map_metadata", "-1", "-map_chapters", "-1"],
    ...["-vf", pictureFilters(settings).join(",")],
    ...["-c:v", "libx264", "-preset", "medium", "-crf", "20", "-profile:v", "high", "-pix_fmt", "yuv420p"],
    ...["-maxrate", String(settings.maxBitRate), "-bufsize", String(settings.maxBitRate * 2)],
    ...(settings.toneMapsFrom ? standardColours : []),
    ...(isSilent ? ["-shortest", "-t", String(durationSeconds)] : ["-af", soundChain(settings, measure)]),
    ...["-c:a", "aac", "-b:a", settings.sound === "5.1" ? "384k" : "192k", "-ar", "48000"],
    ...["-max_muxing_queue_size", "4096", "-movflags", "+faststart", "-f", "mp4"],
    ...["-progress", "pipe:1", "-y", `file:${outputPath}`],
  ];
}

const standardColours = ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"];

function pictureFilters(settings: ConversionSettings): string[] {
  const { longSideMax, shortSideMax } = settings;
  const share = `min(1,min(${longSideMax}/max(iw,ih),${shortSideMax}/min(iw,ih)))`;
  return [
    ...(settings.deinterlaces ? ["yadif"] : []),
    `fps=${settings.frameRate}`,
    // Pixels are not always square: first to the shape that is seen, then to size, in whole pairs of lines.
    "scale=trunc(iw*sar/2)*2:trunc(ih/2)*2",
    "setsar=1",
    `scale='trunc(iw*${share}/2)*2':'trunc(ih*${share}/2)*2'`,
    ...(settings.toneMapsFrom ? toneMapping(settings.toneMapsFrom) : []),
    "format=yuv420p",
  ];
}

/**
 * The light of HDR10 and HLG masters, brought to what a television of the standard range shows. The source's colours
 * are named, for many files tell half of them and zscale then finds no way.
 */
function toneMapping(from: "pq" | "hlg"): string[] {
  const transfer = from === "pq" ? "smpte2084" : "arib-std-b67";
  return [
    `zscale=transferin=${transfer}:primariesin=bt2020:matrixin=bt2020nc:rangein=tv:transfer=linear:npl=100`,
    "format=gbrpf32le",
    "zscale=primaries=bt709",
    "tonemap=hable:desat=0",
    "zscale=transfer=bt709:matrix=bt709:range=tv",
  ];
}

/** What comes before levelling, in both of its passes. */
export function soundFilters({ sound }: Pick<ConversionSettings, "sound">): string[] {
  return [`aformat=sample_rates=48000:channel_layouts=${sound === "5.1" ? "5.1" : "stereo"}`];
}

function soundChain(settings: ConversionSettings, measure: LevellingMeasure | null): string {
  const before = soundFilters(settings);
  if (!measure) return before.join(",");
  const range = Math.min(rangeMaxLu, Math.max(11, Math.ceil(measure.rangeLu)));
  const levelling = [
    `loudnorm=I=${settings.targetLufs}`,
    `TP=${truePeakMaxDb}`,
    `LRA=${range}`,
    `measured_I=${Math.min(0, measure.integratedLufs)}`,
    `measured_TP=${measure.truePeakDb}`,
    `measured_LRA=${measure.rangeLu}`,
    `measured_thresh=${Math.min(0, measure.thresholdLufs)}`,
    "linear=true",
  ].join(":");
  return [...before, levelling, "aresample=48000"].join(",");
}
