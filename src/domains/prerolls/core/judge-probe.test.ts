import { describe, expect, it } from "vitest";
import { judgeProbe } from "@/domains/prerolls/core/judge-probe";
import type { ProbeResult } from "@/domains/prerolls/ports";

const video = {
  codec: "h264",
  profile: "High",
  width: 1920,
  height: 1080,
  frameRate: 24,
  frameCount: 240,
  pixelFormat: "yuv420p",
  hdr: null,
  isInterlaced: false,
};
const clip: ProbeResult = {
  formatNames: ["mov", "mp4", "m4a", "3gp", "3g2", "mj2"],
  durationSeconds: 10,
  bitRate: 8_000_000,
  video,
  audio: { codec: "aac", channels: 2 },
  hasAttachedPicture: false,
};
const silent = { audio: null };

describe("judgeProbe", () => {
  it("tells the facts of a clip", () => {
    expect(judgeProbe(clip, "a.mp4")).toEqual({
      isClip: true,
      facts: {
        container: "mp4",
        videoCodec: "h264",
        audioCodec: "aac",
        width: 1920,
        height: 1080,
        durationSeconds: 10,
        frameRate: 24,
        bitRate: 8_000_000,
        pixelFormat: "yuv420p",
        videoProfile: "High",
        hdr: null,
        isInterlaced: false,
        audioChannels: 2,
      },
    });
  });

  it.each<[string, Partial<ProbeResult>, string, string]>([
    ["without sound", silent, "a.mov", "mov"],
    ["named otherwise than it is", { formatNames: ["matroska", "webm"] }, "a.mp4", "matroska"],
    ["a webm", { formatNames: ["matroska", "webm"] }, "a.WEBM", "webm"],
    ["no count of pictures", { video: { ...video, frameCount: null, frameRate: null } }, "a.ts", "mov"],
    ["motion JPEG", { formatNames: ["avi"], video: { ...video, codec: "mjpeg" } }, "a.avi", "avi"],
    ["a cover beside the video", { hasAttachedPicture: true }, "a.mp4", "mp4"],
    ["no container named", { formatNames: [] }, "a.mp4", "unknown"],
  ])("takes one %s", (_what, change, name, container) => {
    expect(judgeProbe({ ...clip, ...change }, name)).toMatchObject({ isClip: true, facts: { container } });
  });

  it("says The file where it is given no name", () => {
    expect(judgeProbe({ ...clip, video: null, audio: null })).toEqual({
      isClip: false,
      reason: "The file holds no video.",
    });
  });

  it.each<[string, Partial<ProbeResult>, string]>([
    ["music with a cover", { video: null, hasAttachedPicture: true }, "is music with a cover picture"],
    ["sound", { video: null }, "holds sound but no picture"],
    ["a cover alone", { video: null, ...silent, hasAttachedPicture: true }, "holds only a still picture"],
    ["nothing", { video: null, ...silent }, "holds no video"],
    [
      "a PNG",
      {
        formatNames: ["png_pipe"],
        ...silent,
        durationSeconds: 0.04,
        video: { ...video, codec: "png", frameCount: 1 },
      },
      "is a picture",
    ],
    ["a JPEG", { formatNames: ["image2"], durationSeconds: null }, "is a picture"],
    ["an animated GIF", { formatNames: ["gif"] }, "is a picture"],
    ["a text file", { formatNames: ["tty"], video: { ...video, codec: "ansi" } }, "is text or a playlist"],
    ["a playlist", { formatNames: ["hls"] }, "is text or a playlist"],
    ["one picture in a video's clothes", { video: { ...video, frameCount: 1 } }, "holds a single picture"],
    ["no size", { video: { ...video, width: 0 } }, "holds a video without a size"],
    ["no length", { durationSeconds: null }, "does not say how long it is"],
    ["zero length", { durationSeconds: 0 }, "is too short"],
  ])("refuses %s", (_what, change, reason) => {
    const judgement = judgeProbe({ ...clip, ...change }, "clip.mp4");
    expect(judgement.isClip).toBe(false);
    expect(judgement).toMatchObject({ reason: expect.stringContaining(`clip.mp4 ${reason}`) });
  });
});
