import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFitFrameRate } from "@/domains/prerolls/core/judge-fitness";
import { chooseFrameRate, planConversion } from "@/domains/prerolls/core/plan-conversion";

const clip = {
  frameRate: 25,
  width: 1920,
  height: 1080,
  hdr: null,
  isInterlaced: false,
  audioCodec: "aac",
  audioChannels: 2,
} as const;

describe("planConversion", () => {
  it("keeps what plays as it is", () => {
    expect(planConversion(clip)).toEqual({
      frameRate: "25",
      longSideMax: 3_840,
      shortSideMax: 2_160,
      maxBitRate: 20_000_000,
      toneMapsFrom: null,
      deinterlaces: false,
      sound: "stereo",
      targetLufs: -20,
    });
  });

  it.each([
    [{ hdr: "hdr10" }, { toneMapsFrom: "pq" }],
    [{ hdr: "dolby-vision" }, { toneMapsFrom: "pq" }],
    [{ hdr: "hlg" }, { toneMapsFrom: "hlg" }],
    [{ isInterlaced: true }, { deinterlaces: true }],
    [{ isInterlaced: null }, { deinterlaces: false }],
    [{ audioCodec: null, audioChannels: null }, { sound: "none" }],
    [{ audioChannels: null }, { sound: "stereo" }],
    [{ audioChannels: 1 }, { sound: "stereo" }],
    [{ audioChannels: 5 }, { sound: "stereo" }],
    [{ audioChannels: 6 }, { sound: "5.1" }],
    [{ audioChannels: 8 }, { sound: "5.1" }],
    [{ width: 3_840, height: 2_160 }, { maxBitRate: 35_000_000 }],
    [{ width: 1_080, height: 1_920 }, { maxBitRate: 20_000_000 }],
  ] as const)("plans for %j", (change, expected) => {
    expect(planConversion({ ...clip, ...change })).toMatchObject(expected);
  });
});

describe("chooseFrameRate", () => {
  it.each([
    [null, "30"],
    [23.976, "24000/1001"],
    [24, "24"],
    [24.002, "24"],
    [29.97, "30000/1001"],
    [59.94, "60000/1001"],
    [60, "60"],
    [10, "30"],
    [12, "24"],
    [12.5, "25"],
    [14.985, "30000/1001"],
    [15, "30"],
    [16, "48"],
    [20, "60"],
    [18, "24000/1001"],
    [27, "30000/1001"],
    [55, "60000/1001"],
    [90, "60"],
    [120, "60"],
    [0.5, "24"],
  ])("makes %s a rate that televisions show: %s", (frameRate, exact) => {
    expect(chooseFrameRate(frameRate)).toBe(exact);
  });

  it("always chooses a rate that fits", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 999, noNaN: true }), (frameRate) => {
        const [over = 0, under = 1] = chooseFrameRate(frameRate).split("/").map(Number);
        expect(isFitFrameRate(over / under)).toBe(true);
      }),
    );
  });
});
