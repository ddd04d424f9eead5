import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeClips, type SampleClips } from "@/testing/clips/make-clips";
import { makeThumbnail } from "./make-thumbnail";

let samples: SampleClips;
let folder: string;

beforeAll(async () => {
  samples = await makeClips();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-thumbnail-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function thumbnail(name: string, durationSeconds: number | null) {
  const output = join(folder, "a %d ü.jpg");
  await makeThumbnail(samples.clip(name).path, output, { durationSeconds });
  const { width, height, format } = await sharp(output).metadata();
  const { channels } = await sharp(output).stats();
  const brightness = channels.reduce((sum, { mean }) => sum + mean, 0) / channels.length;
  return { width, height, format, brightness };
}

describe("makeThumbnail", () => {
  it("makes one of every sample video, 640 wide", async () => {
    for (const { name } of samples.clips.filter(({ verdict }) => verdict === "video")) {
      expect(await thumbnail(name, 2)).toMatchObject({ width: 640, format: "jpeg" });
    }
  });

  it("keeps the shape as it is seen", async () => {
    expect(await thumbnail("h264-aac.mp4", 2)).toMatchObject({ height: 360 });
    expect(await thumbnail("portrait.mp4", 2)).toMatchObject({ height: 1_138 });
    expect(await thumbnail("anamorphic.mp4", 2)).toMatchObject({ height: 360 });
  });

  it("skips a black beginning", async () => {
    expect((await thumbnail("black-first.mp4", 3)).brightness).toBeGreaterThan(40);
    expect((await thumbnail("black-first.mp4", null)).brightness).toBeGreaterThan(40);
  });

  it("shows black when there is nothing else", async () => {
    expect((await thumbnail("all-black.mp4", 2)).brightness).toBeLessThan(5);
  });

  it("copes with a wrong length", async () => {
    expect(await thumbnail("h264-aac.mp4", 9_999)).toMatchObject({ width: 640 });
  });

  it.each(["sound-only.mp4", "noise.mp4", "text.mp4", "picture.mp4"])(
    "leaves nothing behind for %s",
    async (name) => {
      await expect(thumbnail(name, 1)).rejects.toThrow(/No picture could be taken/);
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it("leaves nothing but the picture behind", async () => {
    await thumbnail("h264-aac.mp4", 2);
    expect(await readdir(folder)).toEqual(["a %d ü.jpg"]);
  });
});
