import { beforeAll, describe, expect, it } from "vitest";
import { makeClips, type SampleClips } from "@/testing/clips/make-clips";
import { measureLoudness, readLoudness } from "./measure-loudness";

let samples: SampleClips;
beforeAll(async () => {
  samples = await makeClips();
});

describe("measureLoudness", () => {
  it("measures a tone as it is heard from two loudspeakers", async () => {
    // A sine of an eighth of full scale has -21.1 dB; two loudspeakers add 3, the weighting takes 0.7 at 440 Hz.
    expect(await measureLoudness(samples.clip("h264-aac.mp4").path)).toBeCloseTo(-18.8, 0);
  });

  it.each(["mpeg4-mp3.avi", "vp9-opus.webm", "h264-ac3.mkv", "h264-aac.ts"])("hears %s", async (name) => {
    expect(await measureLoudness(samples.clip(name).path)).toBeLessThan(-10);
  });

  it.each(["no-sound.mp4", "noise.mp4"])("says that it cannot hear %s", async (name) => {
    await expect(measureLoudness(samples.clip(name).path)).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("readLoudness", () => {
  const said = (lufs: string) =>
    `[Parsed_ebur128_0 @ 0x1] Summary:\n\n  Integrated loudness:\n    I:         ${lufs} LUFS\n    Threshold: -33.1 LUFS\n`;

  it.each([
    ["-23.0", -23],
    ["-5.4", -5.4],
    ["-70.0", null],
    ["-inf", null],
    ["nan", null],
  ])("reads %s", (text, lufs) => {
    expect(readLoudness(said(text))).toBe(lufs);
  });

  it("takes the last summary and passes over what a file is called", () => {
    expect(readLoudness(`title: I: -1.0 LUFS\n${said("-9.0")}${said("-12.5")}`)).toBe(-12.5);
  });

  it("does not take nothing for silence", () => {
    expect(() => readLoudness("")).toThrow(/cannot be measured/);
  });
});
