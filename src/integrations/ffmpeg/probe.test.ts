import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeClips, type SampleClips } from "@/testing/clips/make-clips";
import { probe } from "./probe";
import * as runner from "./run";

let samples: SampleClips;
let folder: string;

beforeAll(async () => {
  samples = await makeClips();
  folder = await mkdtemp(join(tmpdir(), "marquee-probe-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function refusal(path: string): Promise<string> {
  const error: unknown = await probe(path).then(
    () => new Error("it was accepted"),
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ kind: "invalid" });
  const { message } = error as Error;
  expect(message).not.toContain("/");
  return message;
}

describe("probe", () => {
  it.each(["{nope", "[]", '{"format":7}'])(
    "does not blame the video when ffprobe answers %s",
    async (answer) => {
      vi.spyOn(runner, "run").mockResolvedValueOnce(Buffer.from(answer));
      await expect(probe(samples.clip("h264-aac.mp4").path)).rejects.toMatchObject({ kind: "upstream" });
    },
  );

  it("reads every sample video", async () => {
    const good = samples.clips.filter(({ verdict }) => verdict === "video" || verdict === "duplicate");
    expect(good.length).toBeGreaterThan(18);
    for (const clip of good) {
      const found = await probe(clip.path);
      expect([clip.name, found.video?.codec, found.audio?.codec ?? null]).toEqual([
        clip.name,
        clip.videoCodec,
        clip.audioCodec,
      ]);
      expect(found.sizeBytes).toBe(clip.sizeBytes);
      expect(found.durationSeconds).toBeGreaterThan(0.9);
      expect(found.durationSeconds).toBeLessThan(3.2);
      expect(found.bitRate).toBeGreaterThan(0);
    }
  });

  it("knows the shape, the rate and the colours", async () => {
    expect((await probe(samples.clip("portrait.mp4").path)).video).toMatchObject({
      width: 180,
      height: 320,
      frameRate: 30,
      frameCount: 60,
      pixelFormat: "yuv420p",
      hdr: null,
    });
    expect((await probe(samples.clip("hdr-flagged.mp4").path)).video?.hdr).toBe("hdr10");
  });

  it("finds no video in sound, with a cover or without", async () => {
    expect(await probe(samples.clip("sound-only.mp4").path)).toMatchObject({
      video: null,
      hasAttachedPicture: false,
    });
    expect(await probe(samples.clip("sound-with-cover.mp4").path)).toMatchObject({
      video: null,
      audio: { codec: "aac", channels: 1 },
      hasAttachedPicture: true,
    });
  });

  it.each([
    ["broken.mp4", /cut short/],
    ["cut-short.mp4", /cut short/],
    ["picture.mp4", /is a picture/],
    ["text.mp4", /is text/],
    ["playlist.mp4", /is text/],
    ["empty.mp4", /is empty/],
    ["noise.mp4", /not a video that can be read/],
  ])("says what is wrong with %s", async (name, sentence) => {
    expect(await refusal(samples.clip(name).path)).toMatch(sentence);
  });

  it("says that an index is missing", async () => {
    const path = join(folder, "no-index.mp4");
    await writeFile(path, Buffer.concat([box("ftyp", 16), box("mdat", 64)]));
    expect(await refusal(path)).toMatch(/its index is missing/);
  });

  it("says that a file is gone", async () => {
    expect(await refusal(join(folder, "gone.mp4"))).toBe("The file is no longer there.");
  });

  it.each([
    [
      "HLS playlist",
      (path: string) => `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile://${path}\n#EXT-X-ENDLIST\n`,
    ],
    ["concat script", (path: string) => `ffconcat version 1.0\nfile '${path}'\n`],
  ])("lets no %s reach another file", async (_name, script) => {
    const path = join(folder, "script.mp4");
    await writeFile(
      path,
      Buffer.concat([Buffer.from(script(samples.clip("h264-aac.ts").path)), Buffer.from([35, 0])]),
    );
    expect(await refusal(path)).toMatch(/not a video that can be read/);
  });

  it("takes a name that begins with a dash or a protocol for a name", async () => {
    const bytes = Buffer.from([0, 1, 2, 3]);
    for (const name of ["-version", "concat:a|b", "http:"]) {
      await writeFile(join(folder, name), bytes);
      expect(await refusal(join(folder, name))).toMatch(/not a video that can be read/);
    }
  });

  it("stops when aborted", async () => {
    const reason = new Error("enough");
    const call = probe(samples.clip("h264-aac.mp4").path, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
  });
});

function box(type: string, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32BE(size, 0);
  bytes.write(type, 4, "latin1");
  return bytes;
}
