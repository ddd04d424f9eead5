import { describe, expect, it } from "vitest";
import { pruneProblem } from "@/domains/prerolls/core/judge-prune";

describe("pruneProblem", () => {
  it.each<[string, Parameters<typeof pruneProblem>[0], RegExp | null]>([
    ["nothing gone", { clipCount: 9, fileCount: 9, goneCount: 0, awayFolders: [] }, null],
    ["an empty library", { clipCount: 0, fileCount: 0, goneCount: 0, awayFolders: [] }, null],
    ["a few", { clipCount: 11, fileCount: 1, goneCount: 10, awayFolders: [] }, null],
    [
      "more than a few of few",
      { clipCount: 20, fileCount: 9, goneCount: 11, awayFolders: [] },
      /^11 of 20 files/,
    ],
    ["a quarter of many", { clipCount: 400, fileCount: 300, goneCount: 100, awayFolders: [] }, null],
    [
      "more than a quarter",
      { clipCount: 400, fileCount: 299, goneCount: 101, awayFolders: [] },
      /^101 of 400/,
    ],
    ["all of a few", { clipCount: 2, fileCount: 0, goneCount: 2, awayFolders: [] }, /^Not one file/],
    ["a folder that is away", { clipCount: 9, fileCount: 9, goneCount: 0, awayFolders: ["/nas"] }, /\/nas/],
  ])("%s", (_what, facts, problem) => {
    if (problem === null) expect(pruneProblem(facts)).toBeNull();
    else expect(pruneProblem(facts)).toMatch(problem);
  });
});
