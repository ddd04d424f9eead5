import { describe, expect, it } from "vitest";
import { fitnessVersion } from "@/domains/prerolls/constants";
import { fitnessColumns } from "@/domains/prerolls/core/fitness-columns";
import { type FitnessFacts, judgeFitness } from "@/domains/prerolls/core/judge-fitness";

const fit: FitnessFacts = {
  container: "mp4",
  videoCodec: "h264",
  audioCodec: "aac",
  width: 1920,
  height: 1080,
  durationSeconds: 20,
  frameRate: 23.976,
  bitRate: 8_000_000,
  pixelFormat: "yuv420p",
  videoProfile: "High",
  hdr: null,
  isInterlaced: false,
  audioChannels: 2,
  loudnessLufs: -20,
  inspectedAt: new Date(),
  inspectionError: null,
};
const judge = (change: Partial<FitnessFacts>) => judgeFitness({ ...fit, ...change });

describe("judgeFitness", () => {
  it.each<[string, Partial<FitnessFacts>]>([
    ["what every client plays", {}],
    ["a phone's full range", { pixelFormat: "yuvj420p" }],
    ["QuickTime's container", { container: "mov" }],
    ["AC-3 in six channels", { audioCodec: "ac3", audioChannels: 6 }],
    ["E-AC-3", { audioCodec: "eac3" }],
    ["MP3", { audioCodec: "mp3" }],
    ["cinema's 4K", { width: 4096, height: 2160 }],
    ["4K filmed upright", { width: 2160, height: 3840 }],
    ["the limit of the bit rate", { bitRate: 40_000_000 }],
    ["the quietest level", { loudnessLufs: -24 }],
    ["the loudest level", { loudnessLufs: -16 }],
    ["silence on purpose", { loudnessLufs: null }],
    ["a rate that drifts a little", { frameRate: 59.95 }],
    [
      "what the file does not say",
      { frameRate: null, bitRate: null, isInterlaced: null, audioChannels: null },
    ],
  ])("%s fits", (_what, change) => {
    expect(judge(change)).toEqual({ verdict: "fits", findings: [] });
  });

  it.each<[string, Partial<FitnessFacts>, string, string]>([
    ["AV1", { videoCodec: "av1" }, "video-codec", "Its picture is coded as AV1, which many"],
    ["VP9", { videoCodec: "vp9" }, "video-codec", "VP9"],
    ["MPEG-2", { videoCodec: "mpeg2video" }, "video-codec", "MPEG-2"],
    ["DivX", { videoCodec: "mpeg4" }, "video-codec", "DivX"],
    ["a codec nobody knows", { videoCodec: "cavs" }, "video-codec", "CAVS"],
    ["10 bits of H.264", { pixelFormat: "yuv420p10le" }, "pixel-format", "10-bit, which hardly any player"],
    ["4:2:2", { pixelFormat: "yuv422p" }, "pixel-format", "is 4:2:2,"],
    ["10 bits of 4:2:2", { pixelFormat: "yuv422p10le" }, "pixel-format", "10-bit and 4:2:2"],
    ["4:4:4", { pixelFormat: "yuv444p" }, "pixel-format", "4:4:4"],
    ["Dolby Vision", { hdr: "dolby-vision" }, "hdr", "green and purple"],
    ["8K", { width: 7680, height: 4320 }, "resolution", "7680×4320 is larger than 4K"],
    ["a square beyond 4K", { width: 4000, height: 4000 }, "resolution", "larger than 4K"],
    ["120 pictures a second", { frameRate: 120 }, "frame-rate", "It has 120 pictures a second"],
    ["AVI", { container: "avi" }, "container", "Its file is AVI"],
    ["a transport stream", { container: "mpegts" }, "container", "transport stream"],
    ["Windows Media", { container: "asf" }, "container", "ASF"],
    ["Flash", { container: "flv" }, "container", "FLV"],
    ["WebM", { container: "webm" }, "container", "WEBM"],
    ["Opus", { audioCodec: "opus" }, "audio-codec", "Its sound is coded as Opus"],
    ["DTS", { audioCodec: "dts" }, "audio-codec", "DTS"],
    ["PCM", { audioCodec: "pcm_s16le" }, "audio-codec", "as PCM,"],
  ])("%s makes a clip unfit", (_what, change, code, words) => {
    expect(judge(change)).toEqual({
      verdict: "unfit",
      findings: [{ code, severity: "blocker", sentence: expect.stringContaining(words) }],
    });
  });

  it.each<[string, Partial<FitnessFacts>, string, string]>([
    ["HEVC", { videoCodec: "hevc", pixelFormat: "yuv420p10le" }, "video-codec", "HEVC (H.265)"],
    ["HDR10", { hdr: "hdr10" }, "hdr", "HDR"],
    ["HLG", { hdr: "hlg" }, "hdr", "HDR"],
    ["interlacing", { isInterlaced: true }, "interlaced", "interlaced"],
    ["an odd size", { width: 853, height: 480 }, "odd-size", "853×480"],
    ["an odd rate", { frameRate: 15 }, "frame-rate", "It has 15 pictures a second, an odd rate"],
    ["a high bit rate", { bitRate: 66_600_000 }, "bit-rate", "67 Mbit/s"],
    ["Matroska", { container: "matroska" }, "container", "Matroska"],
    ["no sound", { audioCodec: null, audioChannels: null, loudnessLufs: null }, "no-audio", "no sound track"],
    ["eight channels", { audioChannels: 8 }, "audio-channels", "8 channels"],
    ["loud sound", { loudnessLufs: -9.4 }, "loudness", "It is 11 dB louder than"],
    ["quiet sound", { loudnessLufs: -31.2 }, "loudness", "It is 11 dB quieter than"],
    ["just too loud", { loudnessLufs: -15.9 }, "loudness", "4 dB louder"],
    ["damage", { inspectionError: "Its sound cannot be read." }, "unreadable", "Its sound cannot be read."],
  ])("%s makes a clip doubtful", (_what, change, code, words) => {
    expect(judge(change)).toEqual({
      verdict: "doubtful",
      findings: [{ code, severity: "warning", sentence: expect.stringContaining(words) }],
    });
  });

  it("tells everything that speaks against a clip, and the worst decides", () => {
    const { verdict, findings } = judge({ videoCodec: "av1", container: "matroska", audioCodec: null });
    expect(verdict).toBe("unfit");
    expect(findings.map(({ code }) => code)).toEqual(["video-codec", "container", "no-audio"]);
  });

  it.each<[Partial<FitnessFacts>, string]>([
    [{}, "unknown"],
    [{ audioCodec: null }, "doubtful"],
    [{ videoCodec: "av1" }, "unfit"],
  ])("of %j says %s before the clip was looked through", (change, verdict) => {
    expect(judge({ ...change, inspectedAt: null }).verdict).toBe(verdict);
  });

  it("writes sentences: a capital first, a full stop last", () => {
    const worst = judge({
      videoCodec: "vp9",
      hdr: "hlg",
      isInterlaced: true,
      width: 9_001,
      frameRate: 7,
      bitRate: 1e9,
      container: "avi",
      audioCodec: "opus",
      audioChannels: 8,
      loudnessLufs: -3,
      inspectionError: "It is cut short.",
    });
    expect(worst.findings).toHaveLength(12);
    for (const { sentence } of worst.findings) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  });
});

it("fitnessColumns keeps the verdict, the codes and the version of the rules", () => {
  expect(fitnessColumns({ ...fit, container: "avi", loudnessLufs: -5 })).toEqual({
    fitness: "unfit",
    fitnessCodes: ["container", "loudness"],
    fitnessVersion,
  });
});
