import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeClips, type SampleClips } from "@/testing/clips/make-clips";
import type { ConversionSettings } from "./conversion-arguments";
import { convertVideo } from "./convert-video";
import { makeThumbnail } from "./make-thumbnail";
import { measureLoudness } from "./measure-loudness";
import { probe } from "./probe";
import { run } from "./run";

let samples: SampleClips;
let folder: string;

beforeAll(async () => {
  samples = await makeClips();
  folder = await mkdtemp(join(tmpdir(), "marquee-convert-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const settings: ConversionSettings = {
  frameRate: "25",
  longSideMax: 3_840,
  shortSideMax: 2_160,
  maxBitRate: 20_000_000,
  toneMapsFrom: null,
  deinterlaces: false,
  sound: "stereo",
  targetLufs: -20,
};

async function convert(source: string, changes: Partial<ConversionSettings> = {}, durationSeconds = 2) {
  const output = join(folder, `out %d ü ${randomUUID()}.mp4`);
  const steps: number[] = [];
  await convertVideo(source, output, {
    durationSeconds,
    settings: { ...settings, ...changes },
    onProgress: (progress) => steps.push(progress),
  });
  return { output, steps, made: await probe(output) };
}

/** A file with what no sample has. */
async function render(name: string, ...recipe: string[]): Promise<string> {
  const path = join(folder, name);
  await run("ffmpeg", ["-y", ...recipe, path]);
  return path;
}

const bars = (size: string, rate = 25) => [
  "-f",
  "lavfi",
  "-i",
  `testsrc2=size=${size}:rate=${rate}`,
  "-t",
  "1",
];

describe("convertVideo", () => {
  it.each([
    ["hevc-aac.mp4", {}],
    ["vp9-opus.webm", {}],
    ["mpeg4-mp3.avi", {}],
    ["prores-pcm.mov", {}],
    ["wmv2-wma.wmv", {}],
    ["h264-aac.ts", {}],
    ["no-sound.mp4", { sound: "none" }],
    ["100% real #1 & 'more' [x].mp4", { sound: "5.1" }],
  ] as const)("makes %s playable everywhere", async (name, changes) => {
    const { path } = samples.clip(name);
    const durationSeconds = (await probe(path)).durationSeconds ?? 0;
    const { made, steps } = await convert(path, changes, durationSeconds);
    expect(made.formatNames).toContain("mp4");
    expect(made.video).toMatchObject({
      codec: "h264",
      profile: "High",
      pixelFormat: "yuv420p",
      width: 320,
      height: 180,
      frameRate: 25,
    });
    const channels = "sound" in changes && changes.sound === "5.1" ? 6 : 2;
    expect(made.audio).toEqual({ codec: "aac", channels });
    expect(made.durationSeconds).toBeCloseTo(durationSeconds, 0);
    expect(steps.at(-1)).toBeGreaterThan(0.9);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  });

  it.each([
    ["quiet", "-40dB"],
    ["loud", "18dB"],
  ])("levels what is too %s", async (how, volume) => {
    const noise = ["-f", "lavfi", "-i", "anoisesrc=color=pink:amplitude=0.5:seed=1", "-t", "5"];
    const sound = ["-af", `volume=${volume}`, "-c:a", "aac", "-b:a", "192k"];
    const source = await render(
      `${how}.mp4`,
      ...noise,
      ...["-f", "lavfi", "-i", "testsrc2=size=64x64:rate=25", "-t", "5", ...sound],
    );
    const before = (await measureLoudness(source)) ?? 0;
    expect(Math.abs(before + 20)).toBeGreaterThan(6);
    const { output } = await convert(source, {}, 5);
    expect(await measureLoudness(output)).toBeCloseTo(-20, -0.5);
  });

  it("leaves silence alone", async () => {
    const silence = ["-f", "lavfi", "-i", "anullsrc=channel_layout=mono:sample_rate=44100"];
    const source = await render("silence.mp4", ...silence, ...bars("64x64"));
    const { output, made } = await convert(source, {}, 1);
    expect(made.audio).toEqual({ codec: "aac", channels: 2 });
    expect(await measureLoudness(output)).toBeNull();
  });

  it.each([
    ["an odd", "321x181", { width: 320, height: 180 }],
    ["a huge", "512x288", { width: 384, height: 216 }],
    ["a tall", "288x512", { width: 216, height: 384 }],
    ["a wide", "410x172", { width: 384, height: 160 }],
  ])("makes %s picture fit", async (_what, size, expected) => {
    const source = await render(`${size}.mkv`, ...bars(size, 5), "-c:v", "mjpeg", "-pix_fmt", "yuvj444p");
    const { made } = await convert(
      source,
      { sound: "none", frameRate: "24", longSideMax: 384, shortSideMax: 216 },
      1,
    );
    expect(made.video).toMatchObject({ ...expected, pixelFormat: "yuv420p" });
  });

  it("shows pixels that are not square as they are seen", async () => {
    const { made } = await convert(samples.clip("anamorphic.mp4").path);
    expect(made.video).toMatchObject({ width: 320, height: 180 });
  });

  it.each(["pq", "hlg"] as const)("brings HDR of kind %s to the standard range", async (toneMapsFrom) => {
    const transfer = toneMapsFrom === "pq" ? "smpte2084" : "arib-std-b67";
    const grey = ["-f", "lavfi", "-i", "color=0x808080:size=64x64:rate=25", "-t", "1"];
    const source = await render(
      `${toneMapsFrom}.mkv`,
      ...grey,
      ...["-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-x265-params", "log-level=none"],
      ...["-color_trc", transfer, "-color_primaries", "bt2020", "-colorspace", "bt2020nc"],
    );
    expect((await probe(source)).video?.hdr).not.toBeNull();
    const { made, output } = await convert(source, { sound: "none", toneMapsFrom }, 1);
    expect(made.video).toMatchObject({ codec: "h264", pixelFormat: "yuv420p", hdr: null });
    const picture = join(folder, "hdr.jpg");
    await makeThumbnail(output, picture, { durationSeconds: 1 });
    const [channel] = (await sharp(picture).stats()).channels;
    expect(channel?.mean).toBeGreaterThan(30);
    expect(channel?.mean).toBeLessThan(230);
  });

  it("says so when the source cannot be read", async () => {
    await expect(convert(samples.clip("noise.mp4").path)).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringContaining("could not be converted"),
    });
  });

  it("ends at once for its caller's reason", async () => {
    const reason = new Error("cancelled");
    const controller = new AbortController();
    controller.abort(reason);
    await expect(
      convertVideo(samples.clip("h264-aac.mp4").path, join(folder, "never.mp4"), {
        durationSeconds: 2,
        settings,
        signal: controller.signal,
      }),
    ).rejects.toBe(reason);
  });
});
