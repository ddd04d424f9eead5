import {
  type FitnessCode,
  fitAudioChannelsMax,
  fitBitRateMax,
  fitFrameRates,
  fitLongSideMax,
  fitLoudnessLufs,
  fitShortSideMax,
  targetLufs,
} from "@/domains/prerolls/constants";
import type { ClipFacts } from "@/domains/prerolls/core/judge-probe";
import type { Fitness, FitnessFinding } from "@/domains/prerolls/schema/fitness";

/** What is known of a clip; loudness and the error come with the inspection in the background. */
export interface FitnessFacts extends ClipFacts {
  loudnessLufs: number | null;
  inspectedAt: Date | null;
  inspectionError: string | null;
}

type Rule = (facts: FitnessFacts) => [FitnessFinding["severity"], sentence: string] | null;

const clients = "players of Plex, Jellyfin and Emby";
/** What conversion writes, and what cameras and phones write too. */
const fitPixelFormats = new Set(["yuv420p", "yuvj420p"]);
const fitContainers = new Set(["mp4", "mov", "m4v", "m4a", "3gp", "3g2"]);
const fitAudioCodecs = new Set(["aac", "ac3", "eac3", "mp3"]);

const names: Readonly<Record<string, string>> = {
  av1: "AV1",
  hevc: "HEVC (H.265)",
  vp8: "VP8",
  vp9: "VP9",
  mpeg1video: "MPEG-1",
  mpeg2video: "MPEG-2",
  mpeg4: "MPEG-4 Part 2 (DivX, Xvid)",
  prores: "ProRes",
  mjpeg: "Motion JPEG",
  opus: "Opus",
  vorbis: "Vorbis",
  flac: "FLAC",
  dts: "DTS",
  truehd: "Dolby TrueHD",
  mp2: "MP2",
  matroska: "Matroska (MKV)",
  mpegts: "an MPEG transport stream (TS)",
  mpeg: "an MPEG program stream (MPG)",
};
const nameOf = (code: string) => names[code] ?? (code.startsWith("pcm_") ? "PCM" : code.toUpperCase());
const decimal = (value: number) => String(Math.round(value * 100) / 100);

const rules: Record<FitnessCode, Rule> = {
  "video-codec": ({ videoCodec }) => {
    if (videoCodec === "h264") return null;
    const picture = `Its picture is coded as ${nameOf(videoCodec)}`;
    if (videoCodec === "hevc")
      return ["warning", `${picture}, which browsers and older ${clients} cannot play.`];
    return ["blocker", `${picture}, which many ${clients} cannot play.`];
  },
  "pixel-format": ({ videoCodec, pixelFormat }) => {
    if (videoCodec !== "h264" || pixelFormat === null || fitPixelFormats.has(pixelFormat)) return null;
    return ["blocker", `Its H.264 picture is ${depthOf(pixelFormat)}, which hardly any player decodes.`];
  },
  hdr: ({ hdr }) => {
    if (hdr === null) return null;
    if (hdr === "dolby-vision") {
      return ["blocker", "It is in Dolby Vision: screens without it may show green and purple."];
    }
    return ["warning", "It is in HDR: screens without it show it pale, or the server must recode it."];
  },
  interlaced: ({ isInterlaced }) =>
    isInterlaced ? ["warning", "Its picture is interlaced: many players show combs in what moves."] : null,
  resolution: ({ width, height }) => {
    const fits = Math.max(width, height) <= fitLongSideMax && Math.min(width, height) <= fitShortSideMax;
    return fits ? null : ["blocker", `Its picture of ${width}×${height} is larger than 4K.`];
  },
  "odd-size": ({ width, height }) =>
    width % 2 === 0 && height % 2 === 0
      ? null
      : [
          "warning",
          `Its picture of ${width}×${height} has an odd number of lines, which some players refuse.`,
        ],
  "frame-rate": ({ frameRate }) => {
    if (frameRate === null || isFitFrameRate(frameRate)) return null;
    const sentence = `It has ${decimal(frameRate)} pictures a second`;
    if (frameRate > 60) return ["blocker", `${sentence}; televisions take 60 at most.`];
    return ["warning", `${sentence}, an odd rate at which televisions stutter.`];
  },
  "bit-rate": ({ bitRate }) =>
    bitRate === null || bitRate <= fitBitRateMax
      ? null
      : [
          "warning",
          `It takes ${Math.round(bitRate / 1_000_000)} Mbit/s, more than many wireless players keep up with.`,
        ],
  container: ({ container }) => {
    if (fitContainers.has(container)) return null;
    if (container === "matroska")
      return ["warning", "Its file is Matroska (MKV), which some players cannot open."];
    return ["blocker", `Its file is ${nameOf(container)}, which many players cannot open; MP4 is safe.`];
  },
  "no-audio": ({ audioCodec }) =>
    audioCodec === null ? ["warning", "It has no sound track, on which some players stall."] : null,
  "audio-codec": ({ audioCodec }) =>
    audioCodec === null || fitAudioCodecs.has(audioCodec)
      ? null
      : ["blocker", `Its sound is coded as ${nameOf(audioCodec)}, which many ${clients} cannot play.`],
  "audio-channels": ({ audioChannels }) =>
    audioChannels === null || audioChannels <= fitAudioChannelsMax
      ? null
      : [
          "warning",
          `Its sound has ${audioChannels} channels; more than six must be mixed down for most players.`,
        ],
  loudness: ({ loudnessLufs }) => {
    if (loudnessLufs === null) return null;
    if (loudnessLufs >= fitLoudnessLufs.quietest && loudnessLufs <= fitLoudnessLufs.loudest) return null;
    const distance = Math.round(Math.abs(loudnessLufs - targetLufs));
    const direction = loudnessLufs > targetLufs ? "louder" : "quieter";
    return ["warning", `It is ${distance} dB ${direction} than a well levelled clip.`];
  },
  unreadable: ({ inspectionError }) =>
    inspectionError === null ? null : ["warning", `It could not be read to its end: ${inspectionError}`],
};

/**
 * Whether the usual clients play a clip as it is, with a sentence for everything that speaks against it. One blocker
 * makes it unfit, one warning doubtful; without either it fits once it was looked through, and is unknown before.
 */
export function judgeFitness(facts: FitnessFacts): Fitness {
  const findings = Object.entries(rules).flatMap(([code, rule]) => {
    const found = rule(facts);
    return found ? [{ code: code as FitnessCode, severity: found[0], sentence: found[1] }] : [];
  });
  return { verdict: verdictOf(findings, facts.inspectedAt !== null), findings };
}

function verdictOf(findings: FitnessFinding[], isInspected: boolean): Fitness["verdict"] {
  if (findings.some(({ severity }) => severity === "blocker")) return "unfit";
  if (findings.length > 0) return "doubtful";
  return isInspected ? "fits" : "unknown";
}

/** Probers round, and variable rates drift a little. */
export function isFitFrameRate(frameRate: number): boolean {
  return fitFrameRates.some((rate) => Math.abs(rate - frameRate) < 0.02);
}

function depthOf(pixelFormat: string): string {
  if (pixelFormat.includes("422")) return /1\d(le|be)$/.test(pixelFormat) ? "10-bit and 4:2:2" : "4:2:2";
  if (pixelFormat.includes("444") || pixelFormat.startsWith("gbr")) return "4:4:4";
  return /1\d(le|be)$/.test(pixelFormat) ? "10-bit" : `of the kind ${pixelFormat}`;
}
