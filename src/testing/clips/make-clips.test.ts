import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { makeClips } from "./make-clips";

it("makes good and bad samples, once", async () => {
  const first = await makeClips();
  expect(first.clips.filter(({ verdict }) => verdict === "video").length).toBeGreaterThanOrEqual(20);
  expect(new Set(first.clips.map(({ verdict }) => verdict))).toEqual(
    new Set(["video", "sound-only", "not-a-video", "damaged", "duplicate"]),
  );
  const [original, copy] = await Promise.all(
    ["h264-aac.mp4", "duplicate-of-h264-aac.mp4"].map((name) => readFile(first.clip(name).path)),
  );
  expect(original?.equals(copy ?? Buffer.alloc(0))).toBe(true);
  expect(await makeClips()).toMatchObject({ folder: first.folder, clips: first.clips });
  expect(() => first.clip("nothing.mp4")).toThrow(/no sample clip called nothing.mp4/);
});
