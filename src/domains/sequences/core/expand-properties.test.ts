import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawFresh } from "@/domains/sequences/core/draw-fresh";
import { expandSequence } from "@/domains/sequences/core/expand";
import type { PlannedBlock, SequencePools } from "@/domains/sequences/core/sequence-pools";
import { seededRandom } from "@/lib/seeded-random";

const clipIds = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
const count = fc.integer({ min: 1, max: 50 });
const date = fc.constantFrom("2027-01-01", "2027-06-01", "2028-01-01");

const scene = fc.record({
  categories: fc.array(clipIds, { minLength: 1, maxLength: 4 }),
  trailerDates: fc.array(fc.option(date), { maxLength: 12 }),
  usable: clipIds,
});

const block: fc.Arbitrary<PlannedBlock> = fc.oneof(
  fc.record({ type: fc.constant("random" as const), categoryId: fc.nat({ max: 4 }), count }),
  fc.record({ type: fc.constant("fixed" as const), prerollIds: fc.array(fc.integer({ min: 1, max: 60 })) }),
  fc.record({
    type: fc.constant("trailers" as const),
    source: fc.constantFrom("both" as const, "movies" as const, "tv" as const),
    mode: fc.constantFrom("random" as const, "sequential" as const),
    count,
  }),
);

type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

function poolsOf({ categories, trailerDates, usable }: Scene): SequencePools {
  return {
    categories: new Map(categories.map((ids, id) => [id, { name: `Category ${id}`, clipIds: ids }])),
    clips: new Map(usable.map((id) => [id, { name: `Clip ${id}`, state: "usable" }])),
    trailers: trailerDates.map((releaseDate, index) => ({
      id: 1_000 + index,
      source: index % 2 === 0 ? "movies" : "tv",
      releaseDate,
    })),
    lists: [],
    intros: [],
  };
}

/** What a block may play at all. */
function poolOf(block: PlannedBlock, pools: SequencePools): readonly number[] {
  if (block.type === "random") return pools.categories.get(block.categoryId ?? -1)?.clipIds ?? [];
  if (block.type === "fixed") return block.prerollIds.filter((id) => pools.clips.has(id));
  if (block.type !== "trailers") return [];
  const { source } = block;
  return pools.trailers.filter((one) => source === "both" || one.source === source).map((one) => one.id);
}

const isChosen = (block: PlannedBlock) => block.type === "random" || block.type === "trailers";

describe("every roll", () => {
  it("takes from each block's pool as many as it wants and can, and none twice", () => {
    fc.assert(
      fc.property(scene, fc.array(block, { maxLength: 8 }), fc.string(), (drawn, blocks, seed) => {
        const pools = poolsOf(drawn);
        const { clips, warnings } = expandSequence(blocks, pools, { seed, defaultCategoryId: null });
        blocks.forEach((one, blockIndex) => {
          const ids = clips.filter((clip) => clip.blockIndex === blockIndex).map((clip) => clip.id);
          const pool = poolOf(one, pools);
          for (const id of ids) expect(pool).toContain(id);
          if (one.type === "fixed") expect(ids).toEqual(pool);
          if (one.type === "random" || one.type === "trailers") {
            expect(ids).toHaveLength(Math.min(one.count, pool.length));
            expect(new Set(ids).size).toBe(ids.length);
          }
          const isEmpty = warnings.some((warning) =>
            warning.startsWith(`Block ${blockIndex + 1} plays nothing`),
          );
          expect(isEmpty).toBe(ids.length === 0);
        });
        expect(clips.map((clip) => clip.blockIndex)).toEqual(
          clips.map((clip) => clip.blockIndex).sort((one, other) => one - other),
        );
      }),
    );
  });

  it("repeats a clip of an earlier block only when it has no other left", () => {
    fc.assert(
      fc.property(scene, fc.array(block, { maxLength: 8 }), fc.string(), (drawn, blocks, seed) => {
        const pools = poolsOf(drawn);
        const { clips } = expandSequence(blocks, pools, { seed, defaultCategoryId: null });
        blocks.forEach((one, blockIndex) => {
          if (!isChosen(one)) return;
          const earlier = new Set(
            clips.filter((clip) => clip.blockIndex < blockIndex).map((clip) => clip.id),
          );
          const ids = clips.filter((clip) => clip.blockIndex === blockIndex).map((clip) => clip.id);
          const fresh = poolOf(one, pools).filter((id) => !earlier.has(id));
          if (ids.some((id) => earlier.has(id))) expect(ids).toEqual(expect.arrayContaining(fresh));
        });
      }),
    );
  });

  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(scene, fc.array(block, { maxLength: 8 }), fc.string(), (drawn, blocks, seed) => {
        const options = { seed, defaultCategoryId: null };
        expect(expandSequence(blocks, poolsOf(drawn), options)).toEqual(
          expandSequence(structuredClone(blocks), poolsOf(drawn), options),
        );
      }),
    );
  });
});

describe("drawing", () => {
  const pool = Array.from({ length: 10 }, (_, index) => index);
  const rolls = 20_000;
  /** 99.9 % of fair draws stay below, with 9 degrees of freedom. */
  const chiSquareMax = 27.9;

  const chiSquare = (seen: readonly number[], expected: number) =>
    seen.reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0);

  it("takes every clip equally often, at every place", () => {
    const random = seededRandom("fair");
    const places = [0, 1, 2].map(() => pool.map(() => 0));
    for (let roll = 0; roll < rolls; roll += 1) {
      drawFresh(pool, 3, new Set(), random).forEach((id, place) => {
        const seen = places[place] as number[];
        seen[id] = (seen[id] as number) + 1;
      });
    }
    for (const seen of places) expect(chiSquare(seen, rolls / pool.length)).toBeLessThan(chiSquareMax);
  });

  it("is as fair from one seed to the next", () => {
    const seen = pool.map(() => 0);
    const pools = poolsOf({ categories: [pool], trailerDates: [], usable: [] });
    for (let roll = 0; roll < rolls; roll += 1) {
      const options = { seed: `schedule 7, hour ${roll}`, defaultCategoryId: null };
      const { clips } = expandSequence([{ type: "random", categoryId: 0, count: 1 }], pools, options);
      for (const { id } of clips) seen[id] = (seen[id] as number) + 1;
    }
    expect(chiSquare(seen, rolls / pool.length)).toBeLessThan(chiSquareMax);
  });

  it("asks for as many random numbers as it takes clips, however many there are", () => {
    let asked = 0;
    const random = seededRandom("few");
    const counted = () => {
      asked += 1;
      return random();
    };
    const large = Array.from({ length: 10_000 }, (_, index) => index);
    expect(new Set(drawFresh(large, 50, new Set(), counted)).size).toBe(50);
    expect(asked).toBe(50);
  });
});
