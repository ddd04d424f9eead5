import { describe, expect, it } from "vitest";
import { timeLeft } from "./time-left";
import { bytesPerSecond, withSample } from "./transfer-rate";

describe("timeLeft", () => {
  it.each([
    [300, 100, "a few seconds left"],
    [1200, 100, "about 15 s left"],
    [6000, 100, "about 1 min left"],
    [5700, 100, "about 1 min left"],
    [354_000, 100, "about 59 min left"],
    [360_000, 100, "about 1 h left"],
    [540_000, 100, "about 1 h 30 min left"],
  ])("%d bytes at %d a second: %s", (left, rate, words) => expect(timeLeft(left, rate)).toBe(words));

  it("says nothing when nothing sensible can be said", () => {
    expect(timeLeft(100, null)).toBeNull();
    expect(timeLeft(100, 0)).toBeNull();
    expect(timeLeft(0, 100)).toBeNull();
  });
});

describe("bytesPerSecond", () => {
  const samplesOf = (...pairs: [atMs: number, bytes: number][]) =>
    pairs.reduce<ReturnType<typeof withSample>>((all, [atMs, bytes]) => withSample(all, { atMs, bytes }), []);

  it("measures over the last seconds alone", () => {
    expect(bytesPerSecond(samplesOf([0, 0], [10_000, 1000], [12_000, 5000]))).toBe(2000);
  });
  it("waits until there is enough to measure, and does not report a standstill as a speed", () => {
    expect(bytesPerSecond(samplesOf([0, 0], [200, 1000]))).toBeNull();
    expect(bytesPerSecond(samplesOf([0, 500], [2000, 500]))).toBeNull();
    expect(bytesPerSecond([])).toBeNull();
  });
});
