import { describe, expect, it } from "vitest";
import { durationMs, momentOf } from "@/platform/inngest/engine/duration";

describe("durationMs", () => {
  it.each([
    ["1s", 1_000],
    ["90m", 5_400_000],
    ["1w2d3h4m5s", 788_645_000],
    ["", 0],
    ["soon", null],
    ["10", null],
    ["1.5h", null],
    ["-1s", null],
  ])("%j: %s", (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });
});

describe("momentOf", () => {
  const now = new Date("2026-01-01T00:00:00Z");

  it("takes times from now and dates as they are", () => {
    expect(momentOf("2h", now)?.toISOString()).toBe("2026-01-01T02:00:00.000Z");
    expect(momentOf("2026-05-01T10:00:00.000Z", now)?.toISOString()).toBe("2026-05-01T10:00:00.000Z");
    expect(momentOf("never", now)).toBeNull();
  });
});
