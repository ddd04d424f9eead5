import { describe, expect, it } from "vitest";
import { parseProbe } from "./parse-probe";

const format = { format_name: "mov,mp4", duration: "4.000000", size: "1000", bit_rate: "2000" };
const video = {
  codec_type: "video",
  codec_name: "hevc",
  width: 1920,
  height: 1080,
  avg_frame_rate: "30000/1001",
};

function videoOf(extra: object) {
  return parseProbe({ streams: [{ ...video, ...extra }], format }, 1_000).video;
}

describe("parseProbe", () => {
  it.each([
    ["an old version's tag", { tags: { rotate: "90" } }],
    [
      "a new version's display matrix",
      { side_data_list: [{ side_data_type: "Display Matrix", rotation: -90 }] },
    ],
    ["upside and turned", { side_data_list: [{ side_data_type: "Display Matrix", rotation: 270 }] }],
  ])("turns a video filmed upright, by %s", (_name, extra) => {
    expect(videoOf(extra)).toMatchObject({ width: 1080, height: 1920 });
  });

  it("does not turn a video that stands on its head", () => {
    expect(videoOf({ tags: { rotate: "180" } })).toMatchObject({ width: 1920, height: 1080 });
  });

  it.each([
    [{ color_transfer: "smpte2084" }, "hdr10"],
    [{ color_transfer: "arib-std-b67" }, "hlg"],
    [
      { color_transfer: "smpte2084", side_data_list: [{ side_data_type: "DOVI configuration record" }] },
      "dolby-vision",
    ],
    [{ color_transfer: "bt709" }, null],
    [{}, null],
  ])("%j is HDR of kind %s", (extra, hdr) => {
    expect(videoOf(extra)?.hdr).toBe(hdr);
  });

  it.each([
    ["30000/1001", "30/1", 29.97],
    ["0/0", "25/1", 25],
    ["0/0", "90000/1", null],
    ["", undefined, null],
  ])("frame rates %s and %s make %s", (avg_frame_rate, r_frame_rate, expected) => {
    expect(videoOf({ avg_frame_rate, r_frame_rate })?.frameRate).toBe(expected);
  });

  it("leaves a cover out when it looks for the video", () => {
    const cover = { ...video, codec_name: "mjpeg", disposition: { attached_pic: 1 } };
    const probe = parseProbe({ streams: [cover, video, { codec_type: "data" }], format }, 1_000);
    expect(probe).toMatchObject({ video: { codec: "hevc" }, audio: null, hasAttachedPicture: true });
  });

  it("finds the length in a stream, and works the bit rate out, where the container says nothing", () => {
    const stream = { ...video, duration: "8.0" };
    const probe = parseProbe({ streams: [stream], format: { format_name: "flv", duration: "N/A" } }, 4_000);
    expect(probe).toMatchObject({ durationSeconds: 8, bitRate: 4_000, sizeBytes: 4_000 });
  });

  it("knows no length when nothing says one", () => {
    const probe = parseProbe({ streams: [video], format: { format_name: "h264" } }, 4_000);
    expect(probe).toMatchObject({ durationSeconds: null, bitRate: null });
  });

  it("does not take something else for a report", () => {
    expect(() => parseProbe({ hello: 1 }, 1)).toThrow();
  });
});
