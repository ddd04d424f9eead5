import { describe, expect, it } from "vitest";
import { conversionRoomBytes } from "@/domains/prerolls/core/conversion-room";
import { convertedName } from "@/domains/prerolls/core/converted-name";
import { convertedProblem } from "@/domains/prerolls/core/judge-converted";
import type { FitnessFacts } from "@/domains/prerolls/core/judge-fitness";

const made: FitnessFacts = {
  container: "mp4",
  videoCodec: "h264",
  audioCodec: "aac",
  width: 1280,
  height: 720,
  durationSeconds: 20,
  frameRate: 25,
  bitRate: 4_000_000,
  pixelFormat: "yuv420p",
  videoProfile: "High",
  hdr: null,
  isInterlaced: false,
  audioChannels: 2,
  loudnessLufs: null,
  inspectedAt: null,
  inspectionError: null,
};

describe("convertedProblem", () => {
  it.each([
    [20, {}, null],
    [22, {}, null],
    [20, { durationSeconds: 21 }, null],
    [20, { bitRate: 90_000_000 }, null],
    [20, { durationSeconds: 12 }, "Of 20 seconds only 12 could be converted: the video is damaged."],
    [20, { pixelFormat: "yuv444p" }, expect.stringMatching(/^The result would not play either\. Its H\.264/)],
  ])("of %s seconds and %j says %s", (durationSeconds, change, expected) => {
    expect(convertedProblem({ durationSeconds }, { ...made, ...change })).toEqual(expected);
  });
});

it.each([
  ["a.mkv", "a.mp4"],
  ["a.MP4", "a.MP4"],
  ["a.mp4", "a.mp4"],
  ["a.b.m4v", "a.b.mp4"],
  ["a", "a.mp4"],
])("%s becomes %s", (fileName, expected) => {
  expect(convertedName(fileName)).toBe(expected);
});

it.each([
  ["twice a small file", 1_000_000, 60, 202_000_000],
  ["what the bit rate allows of a large one", 4_000_000_000, 60, 353_000_000],
])("wants room for %s", (_what, sizeBytes, durationSeconds, expected) => {
  expect(conversionRoomBytes({ sizeBytes, durationSeconds }, { maxBitRate: 20_000_000 })).toBe(expected);
});
