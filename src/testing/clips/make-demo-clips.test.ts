import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { targetLufs } from "@/domains/prerolls/constants";
import { measureLoudness } from "@/integrations/ffmpeg/measure-loudness";
import { probe } from "@/integrations/ffmpeg/probe";
import { demoCatalog } from "./demo/demo-catalog";
import { oldDiskCatalog } from "./demo/old-disk-catalog";
import { makeDemoClips } from "./make-demo-clips";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-demo-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("makeDemoClips", () => {
  it("renders a clip that every player plays, and keeps one that is there", async () => {
    const [clip] = await makeDemoClips(folder, { titles: ["Welcome to the Cinema"] });
    expect(await readdir(folder)).toEqual(["Welcome to the Cinema.mp4"]);
    expect(await probe(clip?.path ?? "")).toMatchObject({
      durationSeconds: 5,
      video: { codec: "h264", width: 1280, height: 720, frameRate: 24, pixelFormat: "yuv420p" },
      audio: { codec: "aac", channels: 2 },
    });
    expect(await measureLoudness(clip?.path ?? "")).toBeCloseTo(targetLufs, 0);
    const { mtimeMs } = await stat(clip?.path ?? "");
    const [again] = await makeDemoClips(folder, { titles: ["Welcome to the Cinema"] });
    expect(again).toEqual(clip);
    expect((await stat(clip?.path ?? "")).mtimeMs).toBe(mtimeMs);
  });

  it("renders one that needs to be converted, and one that nobody hears", async () => {
    const made = await makeDemoClips(folder, { titles: ["Drive-In Leader", "Silent Reel"] });
    const probes = await Promise.all(made.map(({ path }) => probe(path)));
    expect(probes).toMatchObject([
      { video: { codec: "mpeg2video" }, audio: { codec: "mp2" } },
      { video: { codec: "h264" }, audio: null },
    ]);
  });

  it("has two dozen clips to show, each with a name of its own that any server can hold", () => {
    expect(demoCatalog.length).toBeGreaterThanOrEqual(24);
    const names = [...demoCatalog, ...oldDiskCatalog].map(({ fileName }) => fileName);
    expect(new Set(names).size).toBe(names.length);
    // Plex separates paths by "," and ";".
    expect(names.filter((name) => /[,;/\\]/.test(name))).toEqual([]);
  });
});
