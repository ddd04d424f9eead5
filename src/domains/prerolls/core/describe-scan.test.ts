import { describe, expect, it } from "vitest";
import { describeScan } from "@/domains/prerolls/core/describe-scan";
import { type ScanCounts, scanCounts } from "@/domains/prerolls/schema/scan";

const told = (counts: Partial<ScanCounts>, more: Partial<Parameters<typeof describeScan>[0]> = {}) =>
  describeScan({
    status: "done",
    counts: scanCounts.parse(counts),
    totalCount: 10,
    doneCount: 4,
    error: null,
    ...more,
  });

describe("describeScan", () => {
  it.each<[string, string]>([
    [told({}, { status: "running", totalCount: null }), "Looking through the folders…"],
    [told({}, { status: "running" }), "Looked at 4 of 10 files…"],
    [told({}, { status: "failed", error: "The disk is away." }), "The disk is away."],
    [told({ fileCount: 1 }), "Looked at 1 file; nothing has changed."],
    [told({ fileCount: 10_000, added: 3, moved: 1 }), "Looked at 10,000 files: 3 new and 1 moved."],
    [
      told({ fileCount: 2, missing: 1 }),
      "Looked at 2 files; nothing has changed. The file of 1 clip is missing.",
    ],
    [
      told({ fileCount: 2, deduped: 1, problemCount: 2 }, { error: "Remark." }),
      "Looked at 2 files: 1 duplicate put into the trash. Remark. 2 files or folders could not be taken in.",
    ],
  ])("%s", (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});
