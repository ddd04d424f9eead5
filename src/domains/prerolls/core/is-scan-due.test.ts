import { describe, expect, it } from "vitest";
import { isScanDue } from "@/domains/prerolls/core/is-scan-due";

describe("isScanDue", () => {
  it.each<[string, number, number | null, boolean, boolean]>([
    ["never, as set", 0, 999, false, false],
    ["never, even before the first", 0, null, false, false],
    ["the first", 15, null, false, true],
    ["too early", 15, 14, false, false],
    ["in time", 15, 15, false, true],
    ["after the machine slept", 15, 600, false, true],
    ["while one runs", 15, 14, true, false],
    ["one that runs long is seen to", 15, 30, true, true],
    ["and not every minute", 15, 31, true, false],
    ["one that began this minute", 15, 0, true, false],
  ])("%s", (_what, every, ago, isRunning, due) => {
    expect(isScanDue(every, ago, isRunning)).toBe(due);
  });
});
