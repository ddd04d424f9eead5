import { describe, expect, it } from "vitest";
import { expandSequence } from "@/domains/sequences/core/expand";
import type { PlannedBlock, PooledTrailer, SequencePools } from "@/domains/sequences/core/sequence-pools";

const trailer = (
  id: number,
  releaseDate: string | null,
  source: PooledTrailer["source"] = "movies",
): PooledTrailer => ({ id, source, releaseDate });

const pools: SequencePools = {
  categories: new Map([
    [1, { name: "Halloween", clipIds: [11, 12, 13] }],
    [2, { name: "Winter", clipIds: [21] }],
    [3, { name: "Empty", clipIds: [] }],
  ]),
  clips: new Map([
    [11, { name: "Ghost", state: "usable" }],
    [21, { name: "Snow", state: "usable" }],
    [91, { name: "Off", state: "switched-off" }],
    [92, { name: "Lost", state: "missing" }],
    [93, { name: "Binned", state: "in-trash" }],
  ]),
  trailers: [
    trailer(51, null),
    trailer(52, "2027-05-01"),
    trailer(53, "2027-03-01", "tv"),
    trailer(54, "2027-04-01"),
  ],
  lists: [
    { id: 62, layout: "grid" },
    { id: 61, layout: "grid" },
  ],
  intros: [{ id: 71, template: "coming_soon", theme: "midnight" }],
};

const roll = (blocks: PlannedBlock[], seed = "seed", defaultCategoryId: number | null = null) =>
  expandSequence(blocks, pools, { seed, defaultCategoryId });
const idsOf = (blocks: PlannedBlock[], seed?: string) => roll(blocks, seed).clips.map((clip) => clip.id);

const random = (categoryId: number | null, count = 1): PlannedBlock => ({
  type: "random",
  categoryId,
  count,
});
const fixed = (...prerollIds: number[]): PlannedBlock => ({ type: "fixed", prerollIds });
const trailers = (more: Partial<Extract<PlannedBlock, { type: "trailers" }>> = {}): PlannedBlock => ({
  type: "trailers",
  source: "both",
  mode: "sequential",
  count: 2,
  ...more,
});
const intro = (theme: string): PlannedBlock => ({ type: "dynamic-intro", template: "coming_soon", theme });

describe("what always plays", () => {
  it.each<[string, PlannedBlock, number[]]>([
    ["fixed clips in their order, twice when they stand there twice", fixed(21, 11, 21), [21, 11, 21]],
    ["fixed clips without those that cannot play", fixed(91, 21, 92, 93, 404, 11), [21, 11]],
    ["trailers by release, those without a date last", trailers({ count: 9 }), [53, 54, 52, 51]],
    ["the first trailers", trailers(), [53, 54]],
    ["trailers of films", trailers({ source: "movies", count: 1 }), [54]],
    ["trailers of shows", trailers({ source: "tv" }), [53]],
    ["the newest list of the layout", { type: "coming-soon-list", layout: "grid" }, [62]],
    ["the intro of template and theme", intro("midnight"), [71]],
    ["the only clip of a category", random(2, 5), [21]],
  ])("%s", (_, block, ids) => {
    expect(idsOf([block])).toEqual(ids);
  });

  it("all of a category that is smaller than the count, none twice", () => {
    expect(idsOf([random(1, 50)]).sort()).toEqual([11, 12, 13]);
  });

  it("says of every clip which block it comes from", () => {
    expect(roll([fixed(21, 11), random(3), intro("midnight")]).clips).toEqual([
      { id: 21, blockIndex: 0 },
      { id: 11, blockIndex: 0 },
      { id: 71, blockIndex: 2 },
    ]);
  });
});

describe("what plays nothing, or less", () => {
  it.each<[PlannedBlock, string]>([
    [random(3), "Block 1 plays nothing: Empty has no clips that can play."],
    [random(77), "Block 1 plays nothing: its category does not exist."],
    [
      { type: "random", categoryId: null, count: 1, isCategoryGone: true },
      "Block 1 plays nothing: its category was deleted.",
    ],
    [
      random(null),
      "Block 1 plays nothing: it draws from the category of the schedule that plays it, and there is none.",
    ],
    [fixed(), "Block 1 plays nothing: its clips were deleted."],
    [fixed(91, 404), "Block 1 plays nothing: none of its clips can play."],
    [fixed(11, 91), "Block 1 leaves out Off: it is switched off."],
    [fixed(11, 92), "Block 1 leaves out Lost: its file is gone."],
    [fixed(11, 93, 93), "Block 1 leaves out Binned: it lies in the trash."],
    [fixed(11, 404), "Block 1 leaves out a clip: it is not in the library any more."],
    [
      { type: "coming-soon-list", layout: "list" },
      "Block 1 plays nothing: there is no coming-soon video in the list layout.",
    ],
    [intro("sunset"), "Block 1 plays nothing: there is no coming_soon intro in the sunset theme."],
  ])("%j: %s", (block, warning) => {
    expect(roll([block]).warnings).toEqual([warning]);
  });

  it.each([
    ["both", "trailers"],
    ["movies", "trailers of films"],
    ["tv", "trailers of shows"],
  ] as const)("says when there are no trailers of %s", (source, words) => {
    const none = expandSequence(
      [trailers({ source })],
      { ...pools, trailers: [] },
      {
        seed: "",
        defaultCategoryId: null,
      },
    );
    expect(none).toEqual({
      clips: [],
      warnings: [`Block 1 plays nothing: there are no ${words} that can play.`],
    });
  });

  it("does not keep other blocks from playing", () => {
    expect(idsOf([random(3), fixed(21)])).toEqual([21]);
  });
});

describe("a random block", () => {
  it("without a category draws from that of the schedule", () => {
    expect(roll([random(null)], "seed", 2)).toEqual({ clips: [{ id: 21, blockIndex: 0 }], warnings: [] });
  });

  it("whose category is gone does not draw from that of the schedule instead", () => {
    const block: PlannedBlock = { type: "random", categoryId: null, count: 1, isCategoryGone: true };
    expect(roll([block], "seed", 2).clips).toEqual([]);
  });

  it.each(["a", "b", "c", "d", "e", "f"])("takes first what earlier blocks did not take, seed %s", (seed) => {
    expect(idsOf([random(1), random(1), random(1)], seed).sort()).toEqual([11, 12, 13]);
    expect(
      idsOf([fixed(11), random(1, 2)], seed)
        .slice(1)
        .sort(),
    ).toEqual([12, 13]);
    expect(idsOf([fixed(11), random(1, 3)], seed).at(-1)).toBe(11);
    expect(idsOf([trailers(), trailers()], seed)).toEqual([53, 54, 52, 51]);
    expect(idsOf([trailers({ count: 3 }), trailers()], seed)).toEqual([53, 54, 52, 51, 53]);
  });

  it("keeps its picks when another block is put before it", () => {
    const large: SequencePools = {
      ...pools,
      categories: new Map([
        [1, { name: "Large", clipIds: Array.from({ length: 500 }, (_, index) => index) }],
      ]),
    };
    const kept: PlannedBlock = { type: "random", key: "kept", categoryId: 1, count: 5 };
    const options = { seed: "seed", defaultCategoryId: null };
    const alone = expandSequence([kept], large, options).clips.map((clip) => clip.id);
    const moved = expandSequence([intro("midnight"), kept], large, options).clips.map((clip) => clip.id);
    expect(moved).toEqual([71, ...alone]);
  });
});
