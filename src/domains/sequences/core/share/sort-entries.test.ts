import { describe, expect, it } from "vitest";
import { sortEntries } from "@/domains/sequences/core/share/sort-entries";

describe("sortEntries", () => {
  it("tells description, videos and litter apart, whatever folders lie around them", () => {
    const { sorted } = sortEntries([
      "Bundle/MANIFEST.json",
      "Bundle/My_Sequence.nexseq",
      "Bundle/categories/Winter/a.MP4",
      "Bundle/fixed/b.mkv",
      "Bundle/.DS_Store",
      "__MACOSX/Bundle/._My_Sequence.nexseq",
      "Bundle/read me.txt",
    ]);
    expect(sorted).toEqual({
      document: "Bundle/My_Sequence.nexseq",
      videos: [
        { entry: "Bundle/categories/Winter/a.MP4", path: "categories/Winter/a.MP4" },
        { entry: "Bundle/fixed/b.mkv", path: "fixed/b.mkv" },
      ],
      notes: ['"Bundle/read me.txt" is not needed, so it is left out.'],
    });
  });

  it.each([
    [["a.json", "a.nexseq"], "a.nexseq"],
    [["deep/a.nexseq", "b.nexbundle"], "b.nexbundle"],
  ])("of %j takes %s", (paths, document) => {
    expect(sortEntries(paths).sorted?.document).toBe(document);
  });

  it.each([
    [[], /no \.nexseq/],
    [["manifest.json", "fixed/a.mp4"], /no \.nexseq/],
    [["a.nexseq", "b.nexseq"], /several lists/],
    [["a.nexseq", "b/c.zip"], /another archive/],
    [["a.nexseq", "setup.exe"], /no business/],
    [["a.nexseq", "run"], /no business/],
    [["a.nexseq", "fixed/video.mp4.sh"], /no business/],
  ])("refuses %j", (paths, sentence) => {
    expect(sortEntries(paths)).toEqual({ sorted: null, problem: expect.stringMatching(sentence) });
  });
});
