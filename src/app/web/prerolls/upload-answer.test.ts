import { describe, expect, it } from "vitest";
import { readUploadAnswer } from "./upload-answer";

const wire = {
  uploaded: true,
  id: 4,
  filename: "snow.mp4",
  thumbnail: "prerolls/thumbnails/ab.jpg",
  duration: 12.5,
  file_size: 1000,
  video_codec: "h264",
  width: 1920,
  height: 1080,
};

describe("readUploadAnswer", () => {
  it("reads what the server found in the file", () => {
    expect(readUploadAnswer(201, JSON.stringify(wire))).toEqual({
      type: "done",
      clip: {
        id: 4,
        thumbnailUrl: "/static/prerolls/thumbnails/ab.jpg",
        durationSeconds: 12.5,
        sizeBytes: 1000,
        videoCodec: "h264",
        width: 1920,
        height: 1080,
      },
    });
  });

  it("names the clip that is there already", () => {
    const body = { skipped: true, existing_preroll: { id: 9, filename: "a.mp4", display_name: "Snow" } };
    expect(readUploadAnswer(200, JSON.stringify(body))).toEqual({
      type: "duplicate",
      existingId: 9,
      reason: "The same video is in the library as “Snow”.",
    });
  });

  it.each([
    [400, '{"detail":"file: This is no video."}', "refused", "This is no video."],
    [413, "<html>nginx</html>", "refused", "proxy"],
    [429, '{"detail":"Too many."}', "failed", "Too many."],
    [500, '{"detail":"Request 7."}', "failed", "Request 7."],
    [502, "", "failed", "status 502"],
    [200, "<html>sign in</html>", "failed", "not from Marquee"],
  ])("%d with %s is %s", (status, text, type, words) => {
    const outcome = readUploadAnswer(status, text);
    expect(outcome.type).toBe(type);
    expect("reason" in outcome && outcome.reason).toContain(words);
  });

  it("takes no status for a broken connection", () => {
    expect(readUploadAnswer(0, "")).toEqual({ type: "broke-off" });
  });
});
