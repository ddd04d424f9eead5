import { beforeEach, describe, expect, it, vi } from "vitest";
import { convertNext } from "@/domains/prerolls/commands/convert-next";
import { inspectNext } from "@/domains/prerolls/commands/inspect-next";
import { systemContext } from "@/platform/context";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));
vi.mock("@/domains/prerolls/commands/wake-converter", () => ({ wakeConverter: vi.fn() }));

const { app, call, keys, upload, videos } = await restScene();

beforeEach(async () => {
  await upload("wmv2-wma.wmv", {}, "a.wmv");
  await upload("h264-aac.mp4", {}, "b.mp4");
});

describe("/prerolls/{id}/video-info", () => {
  it("tells what a video is made of and why it will not play", async () => {
    expect(await call("GET", "/prerolls/1/video-info")).toEqual({
      status: 200,
      body: {
        preroll_id: 1,
        filename: "a.wmv",
        container: "asf",
        duration: expect.any(Number),
        file_size: expect.any(Number),
        bitrate: expect.any(Number),
        video: {
          codec: "wmv2",
          profile: null,
          pixel_format: "yuv420p",
          width: 320,
          height: 180,
          frame_rate: 25,
          hdr: null,
          interlaced: null,
        },
        audio: { codec: "wmav2", channels: 1, loudness_lufs: null },
        analyzed: false,
        verdict: "unfit",
        direct_play: false,
        findings: [
          { code: "video-codec", severity: "blocker", message: expect.stringContaining("WMV2") },
          { code: "container", severity: "blocker", message: expect.any(String) },
          { code: "audio-codec", severity: "blocker", message: expect.any(String) },
        ],
      },
    });
  });

  it("does not promise anything before the video was looked through", async () => {
    const early = await call("GET", "/prerolls/2/video-info");
    expect(early.body).toMatchObject({
      analyzed: false,
      verdict: "unknown",
      direct_play: null,
      findings: [],
    });
    await inspectNext(systemContext("test"), { beforeId: null });
    const { body } = await call("GET", "/prerolls/2/video-info");
    expect(body).toMatchObject({ analyzed: true, verdict: "fits", direct_play: true, findings: [] });
    expect(body.audio.loudness_lufs).toBeLessThan(-10);
  });

  it.each([
    ["/prerolls/99/video-info", 404, "99"],
    ["/prerolls/x/video-info", 422, "preroll_id"],
  ])("refuses %s with %i", async (path, status, word) => {
    expect(await call("GET", path)).toMatchObject({
      status,
      body: { detail: expect.stringContaining(word) },
    });
  });
});

describe("/prerolls/{id}/transcode", () => {
  it("converts in the background, tells how it is getting on, and puts the original back", async () => {
    const queued = await call("POST", "/prerolls/1/transcode");
    expect(queued).toMatchObject({
      status: 202,
      body: { conversion_id: 1, preroll_id: 1, status: "queued", progress: 0, error: null },
    });
    expect((await call("GET", "/prerolls/1/transcode")).body).toEqual(queued.body);
    await convertNext(systemContext("test"), undefined);
    expect(await call("GET", "/prerolls/1/transcode")).toMatchObject({
      status: 200,
      body: { status: "done", progress: 1, ended_at: expect.any(String) },
    });
    expect((await call("GET", "/prerolls/1")).body).toMatchObject({ filename: "a.mp4", video_codec: "h264" });
    expect(await call("POST", "/prerolls/1/restore-original")).toMatchObject({
      status: 200,
      body: { id: 1, filename: "a.wmv", video_codec: "wmv2" },
    });
    expect(await videos()).toEqual(["prerolls/Default/a.wmv", "prerolls/Default/b.mp4"]);
  });

  it("says that a clip was never converted", async () => {
    expect(await call("GET", "/prerolls/2/transcode")).toMatchObject({
      status: 200,
      body: { conversion_id: null, preroll_id: 2, status: "none", progress: 0 },
    });
  });

  it("is cancelled", async () => {
    await call("POST", "/prerolls/1/transcode");
    expect(await call("DELETE", "/prerolls/1/transcode")).toMatchObject({
      status: 200,
      body: { conversion_id: 1, status: "cancelled" },
    });
  });

  it("is refused while one is open, and a second cancelling too", async () => {
    await call("POST", "/prerolls/1/transcode");
    expect(await call("POST", "/prerolls/1/transcode")).toMatchObject({
      status: 409,
      body: { detail: "This clip is being converted already." },
    });
    await call("DELETE", "/prerolls/1/transcode");
    expect((await call("DELETE", "/prerolls/1/transcode")).status).toBe(409);
  });

  it.each([
    ["POST", "/prerolls/99/transcode", 404, "99"],
    ["POST", "/prerolls/abc/transcode", 422, "preroll_id"],
    ["GET", "/prerolls/99/transcode", 404, "99"],
    ["DELETE", "/prerolls/99/transcode", 404, "99"],
    ["DELETE", "/prerolls/1/transcode", 409, "not being converted"],
    ["POST", "/prerolls/1/restore-original", 404, "no original"],
    ["POST", "/prerolls/99/restore-original", 404, "99"],
    ["PUT", "/prerolls/1/transcode", 405, ""],
  ])("refuses %s %s with %i", async (method, path, status, word) => {
    expect(await call(method, path)).toMatchObject({
      status,
      body: { detail: expect.stringContaining(word) },
    });
  });

  it("is not for keys that may only read", async () => {
    const request = (key: string) =>
      app.fetch(
        new Request("http://marquee/prerolls/1/transcode", {
          method: "POST",
          headers: { ...home, "x-api-key": key },
        }),
      );
    expect((await request(keys.read)).status).toBe(403);
    expect((await request(keys.full)).status).toBe(202);
  });
});
