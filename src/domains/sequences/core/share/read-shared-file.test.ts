import { describe, expect, it } from "vitest";
import { readSharedFile } from "@/domains/sequences/core/share/read-shared-file";
import type { SharedFile } from "@/domains/sequences/core/share/shared-file";

function read(value: unknown): SharedFile {
  const { file } = readSharedFile(JSON.stringify(value), "Fallback");
  if (!file) throw new Error("it was refused");
  return file;
}
/** A pattern of one block, with what became of it. */
function readOne(block: unknown) {
  const file = read({ pattern_name: "x", blocks: [block] });
  return { ...file, block: file.sequences[0]?.blocks[0], problems: file.sequences[0]?.problems };
}

describe("blocks", () => {
  it.each([
    [{ type: "nexup_trailers" }, { type: "trailers", source: "both", mode: "random", count: 2 }],
    [
      { type: "nexup_trailers", source: "tv", mode: "sequential", count: "5" },
      { type: "trailers", source: "tv", mode: "sequential", count: 5 },
    ],
    [
      { type: "coming_soon_list", layout: "list" },
      { type: "coming-soon-list", layout: "list" },
    ],
    [
      { type: "dynamic_preroll", template: "now_showing", theme: "sunset" },
      { type: "dynamic-intro", template: "now_showing", theme: "sunset" },
    ],
    [
      { type: "random", category_source: "schedule", count: 3 },
      { type: "random", categoryKey: null, count: 3 },
    ],
    [
      { type: "random", categoryName: "A" },
      { type: "random", categoryKey: "category-1", count: 1 },
    ],
  ])("%j", (block, expected) => {
    expect(readOne(block)).toMatchObject({ block: expected, problems: [] });
  });

  it.each([
    [{ type: "random", category_name: "A", count: 99 }, { count: 50 }, /50 is the most/],
    [{ type: "random", category_name: "A", count: -1 }, { count: 1 }, /1 is taken/],
    [{ type: "nexup_trailers", source: "radio" }, { source: "both" }, /both is taken/],
    [{ type: "dynamic_preroll", theme: "../x" }, { theme: "midnight" }, /midnight is taken/],
    [{ type: "separator" }, undefined, /unknown kind \(separator\)/],
    [{ type: "__proto__" }, undefined, /unknown kind/],
    [{}, undefined, /does not say/],
    [7, undefined, /is no block/],
    [{ type: "fixed" }, undefined, /names no clip/],
  ])("%j says what is not as it should be", (block, expected, sentence) => {
    const { block: made, problems } = readOne(block);
    if (expected) expect(made).toMatchObject(expected);
    else expect(made).toBeUndefined();
    expect(problems).toEqual([expect.stringMatching(sentence)]);
    expect(problems?.[0]).toMatch(/^Block 1 .*\.$/);
  });
});

describe("clips of a fixed block", () => {
  const clipsOf = (block: object) => readOne({ type: "fixed", ...block }).clips;
  it.each<[string, object, object[]]>([
    [
      "one, by its name",
      { preroll_name: "A", category_names: ["X"] },
      [{ name: "A", categoryKeys: ["category-1"] }],
    ],
    [
      "one, with all that is known",
      {
        preroll_name: "A",
        preroll_data: { name: "A", community_id: "/a.mp4", tags: '["t"]', category_name: "X" },
      },
      [{ name: "A", communityId: "/a.mp4", tags: ["t"], categoryKeys: ["category-1"] }],
    ],
    [
      "several",
      { preroll_name: "A", prerolls: [{ name: "A" }, { name: "B" }] },
      [{ name: "A" }, { name: "B" }],
    ],
    [
      "several of a bundle",
      { preroll_ids: [3], preroll_info: [{ id: 3, name: "B" }] },
      [{ name: "B", isNumberOnly: false }],
    ],
    [
      "numbers alone, which mean nothing",
      { prerollIds: [3, 4] },
      [{ isNumberOnly: true }, { isNumberOnly: true }],
    ],
    ["a single number", { preroll_id: 3 }, [{ isNumberOnly: true }]],
    [
      "a damaged community id, which is not taken",
      { preroll_name: "A", community_id: "_x" },
      [{ communityId: null }],
    ],
    ["a hash that is none", { prerolls: [{ name: "A", sha256: "xyz" }] }, [{ sha256: null }]],
  ])("%s", (_what, block, expected) => {
    expect(clipsOf(block)).toMatchObject(expected);
    expect(clipsOf(block)).toHaveLength(expected.length);
  });

  it("stand in the file once, however often they play", () => {
    const { clips, block } = readOne({
      type: "fixed",
      prerolls: [{ name: "A" }, { name: "B" }, { name: "A" }],
    });
    expect(clips).toHaveLength(2);
    expect(block).toMatchObject({ clipKeys: ["clip-1", "clip-2", "clip-1"] });
  });
});

describe("files", () => {
  it("made in a browser have their name in the metadata", () => {
    const metadata = { name: "Built", description: "By hand", author: "Somebody", exported: "2026-01-01" };
    expect(read({ type: "nexseq", metadata, blocks: [{ type: "coming_soon_list" }] })).toMatchObject({
      kind: "pattern",
      madeBy: "Somebody",
      exportedAt: "2026-01-01",
      sequences: [{ name: "Built", description: "By hand" }],
    });
  });

  it("of several sequences ask for each category that is not named, and take the others as one", () => {
    const random = (fields: object) => ({ type: "random", count: 1, ...fields });
    const file = read({
      type: "nexbundle",
      sequences: [
        { name: "A", blocks: [random({ category_id: 3 }), random({ category_name: "Winter" })] },
        { blocks: [random({ category_id: 3 }), random({ category_name: "WINTER " })] },
      ],
    });
    expect(file.categories.map((category) => category.name)).toEqual([null, "Winter", null]);
    expect(file.sequences.map((sequence) => sequence.name)).toEqual(["A", "Fallback 2"]);
  });

  it("with a byte order mark, lone halves of letters and control characters are read", () => {
    const { file } = readSharedFile('\ufeff{"pattern_name":"a\\u0000\\ud800b","blocks":[]}', "x");
    expect(file?.sequences[0]?.name).toBe("a b");
  });

  it("with lists where texts should be is read like any other", () => {
    const deep = `${"[".repeat(40)}${"]".repeat(40)}`;
    const block = `{"type": "random", "count": ${deep}, "category_name": ${deep}, "id": ${deep}}`;
    const { file } = readSharedFile(`{"pattern_name": ${deep}, "blocks": [${block}, ${deep}]}`, "x");
    expect(file?.sequences[0]).toMatchObject({
      name: "x",
      blocks: [{ type: "random", count: 1 }],
      problems: [expect.stringContaining("a list or an object"), expect.stringContaining("Block 2")],
    });
  });

  it.each([
    ["[1", /not valid JSON/],
    ["7", /no sequence/],
    ["null", /no sequence/],
    ["{}", /no blocks/],
    ["[]", /no sequence/],
    [JSON.stringify({ sequences: Array(1001).fill({}) }), /1000 is the most/],
  ])("%.20s is refused", (text, sentence) => {
    expect(readSharedFile(text, "x")).toEqual({ file: null, problem: expect.stringMatching(sentence) });
  });
});

describe("files made to keep a server busy", () => {
  it.each([
    ["lists in lists", `{"blocks":${"[".repeat(500_000)}${"]".repeat(500_000)}}`, /nested so deeply/],
    [
      "one clip named without end",
      JSON.stringify({ blocks: [{ type: "fixed", prerolls: Array(50_001).fill("A") }] }),
      /more than 50,000 times/,
    ],
    [
      "categories without end",
      JSON.stringify({ blocks: [], categories: Array.from({ length: 50_001 }, (_, name) => ({ name })) }),
      /more than 50,000 times/,
    ],
  ])("%s are refused with a sentence", (_, text, sentence) => {
    expect(readSharedFile(text, "x")).toEqual({ file: null, problem: expect.stringMatching(sentence) });
  });
});
