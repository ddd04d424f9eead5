import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ffmpeg from "@ffmpeg-installer/ffmpeg";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { forgetSingleton } from "@/lib/singleton";
import { makeClips, type SampleClips } from "@/testing/clips/make-clips";
import { convertVideo } from "./convert-video";
import { makeFilmstrip } from "./make-filmstrip";
import { measureLoudness } from "./measure-loudness";
import { probe } from "./probe";

const own = process.env.FFMPEG_PATH;
let samples: SampleClips;
let folder: string;

function use(path: string | undefined): void {
  if (path === undefined) delete process.env.FFMPEG_PATH;
  else process.env.FFMPEG_PATH = path;
  for (const name of ["env", "ffmpeg.locations", "ffmpeg.filters"]) forgetSingleton(name);
}

beforeAll(async () => {
  samples = await makeClips();
  folder = await mkdtemp(join(tmpdir(), "marquee-packaged-"));
  use(ffmpeg.path);
});
afterAll(async () => {
  use(own);
  await rm(folder, { recursive: true, force: true });
});

/** The oldest ffmpeg that is served, years older than most machines' own. */
it("converts, measures and takes filmstrips with the ffmpeg that came along", async () => {
  const source = samples.clip("hdr-flagged.mp4").path;
  const output = join(folder, "out.mp4");
  await convertVideo(source, output, {
    durationSeconds: 2,
    settings: {
      frameRate: "30000/1001",
      longSideMax: 3_840,
      shortSideMax: 2_160,
      maxBitRate: 20_000_000,
      toneMapsFrom: "pq",
      deinterlaces: true,
      sound: "5.1",
      targetLufs: -20,
    },
  });
  expect(await probe(output)).toMatchObject({
    video: { codec: "h264", pixelFormat: "yuv420p", frameRate: 29.97, hdr: null },
    audio: { codec: "aac", channels: 6 },
  });
  expect(await measureLoudness(output)).toBeCloseTo(-20, -0.5);
  await makeFilmstrip(output, join(folder, "strip.jpg"), { durationSeconds: 2 });
  expect(await sharp(join(folder, "strip.jpg")).metadata()).toMatchObject({ width: 1_600, height: 180 });
});
