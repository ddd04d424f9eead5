import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeClips, type SampleClips } from "@/testing/clips/make-clips";
import { makeFilmstrip } from "./make-filmstrip";
import { run } from "./run";

let samples: SampleClips;
let folder: string;

beforeAll(async () => {
  samples = await makeClips();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-strip-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The mean brightness of each of the five frames. */
async function frames(path: string, durationSeconds: number): Promise<number[]> {
  const output = join(folder, "a strip.jpg");
  await makeFilmstrip(path, output, { durationSeconds });
  expect(await sharp(output).metadata()).toMatchObject({ format: "jpeg", width: 1_600, height: 180 });
  expect(await readdir(folder)).toContain("a strip.jpg");
  return Promise.all(
    [0, 1, 2, 3, 4].map(async (at) => {
      const frame = await sharp(output)
        .extract({ left: at * 320, top: 0, width: 320, height: 180 })
        .toBuffer();
      const { channels } = await sharp(frame).stats();
      return channels.reduce((sum, { mean }) => sum + mean, 0) / channels.length;
    }),
  );
}

describe("makeFilmstrip", () => {
  it("goes through the clip from its beginning to its end", async () => {
    const source = join(folder, "brighter.mp4");
    const brighter = "nullsrc=size=64x36:rate=25,geq=lum='T*50':cb=128:cr=128";
    await run("ffmpeg", ["-f", "lavfi", "-i", brighter, "-t", "5", "-pix_fmt", "yuv420p", source]);
    const found = await frames(source, 5);
    expect(found).toEqual(found.toSorted((one, other) => one - other));
    expect((found[4] ?? 0) - (found[0] ?? 0)).toBeGreaterThan(100);
  });

  it("passes over black where the same fifth has something else", async () => {
    const found = await frames(samples.clip("black-first.mp4").path, 3);
    // The first fifth is black altogether; the second begins black and ends in colour.
    expect(found[0]).toBeLessThan(5);
    expect(Math.min(...found.slice(2))).toBeGreaterThan(40);
  });

  it.each(["all-black.mp4", "portrait.mp4", "anamorphic.mp4", "hevc-aac.mp4", "flv1-mp3.flv"])(
    "makes one of %s",
    async (name) => {
      expect(await frames(samples.clip(name).path, 2)).toHaveLength(5);
    },
  );

  it("fills the end of a clip that is shorter than it says with its last picture", async () => {
    const found = await frames(samples.clip("h264-aac.mp4").path, 9);
    expect(Math.min(...found)).toBeGreaterThan(40);
  });

  it("leaves nothing behind when there is no picture", async () => {
    const output = join(folder, "none.jpg");
    const { path } = samples.clip("sound-only.mp4");
    await expect(makeFilmstrip(path, output, { durationSeconds: 1 })).rejects.toMatchObject({
      kind: "invalid",
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
