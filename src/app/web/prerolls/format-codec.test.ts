import { describe, expect, it } from "vitest";
import { formatCodec, formatResolution } from "./format-codec";

describe("formatCodec", () => {
  it.each([
    ["h264", "H.264"],
    ["pcm_s16le", "PCM"],
    ["cinepak", "CINEPAK"],
  ])("%s is %s", (codec, name) => expect(formatCodec(codec)).toBe(name));
});

describe("formatResolution", () => {
  it.each([
    [3840, 2160, "4K"],
    [4096, 1716, "4K"],
    [1920, 1080, "1080p"],
    [1920, 804, "1080p"],
    [1440, 1080, "1080p"],
    [1080, 1920, "1080p"],
    [1280, 536, "720p"],
    [720, 576, "576p"],
    [320, 240, "240p"],
  ])("%d × %d is %s", (width, height, name) => expect(formatResolution(width, height)).toBe(name));
});
