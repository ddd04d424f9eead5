import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { retryDelaySeconds } from "@/domains/playback/core/retry-delay";

describe("retryDelaySeconds", () => {
  it.each([
    [0, 5],
    [1, 5],
    [2, 15],
    [3, 60],
    [4, 300],
    [5, 300],
    [10_000, 300],
  ])("after %i failures stays near %i seconds", (failures, seconds) => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const delay = retryDelaySeconds(failures, seed);
        expect(delay).toBeGreaterThanOrEqual(seconds * 0.8);
        expect(delay).toBeLessThanOrEqual(seconds * 1.2);
      }),
    );
  });

  it("repeats itself for one seed and spreads over many", () => {
    expect(retryDelaySeconds(4, 1)).toBe(retryDelaySeconds(4, 1));
    expect(new Set(Array.from({ length: 20 }, (_, seed) => retryDelaySeconds(4, seed))).size).toBeGreaterThan(
      15,
    );
  });
});
