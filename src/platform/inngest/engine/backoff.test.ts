import { describe, expect, it } from "vitest";
import { backoffMs } from "@/platform/inngest/engine/backoff";

describe("backoffMs", () => {
  it("grows from ten seconds to two hours", () => {
    const waits = Array.from({ length: 20 }, (_, i) => backoffMs(i + 1, () => 0));
    expect(waits.slice(0, 3)).toEqual([10_000, 30_000, 60_000]);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBe(7_200_000);
  });

  it("adds up to a fifth, so that many do not come back at once", () => {
    expect(backoffMs(1, () => 1)).toBe(12_000);
  });
});
