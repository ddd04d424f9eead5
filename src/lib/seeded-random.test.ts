import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "@/lib/seeded-random";
import { shuffled } from "@/lib/shuffled";

const draw = (seed: string | number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe("seededRandom", () => {
  it("repeats itself for one seed and differs for another", () => {
    expect(draw("tonight", 20)).toEqual(draw("tonight", 20));
    expect(draw("tonight", 20)).not.toEqual(draw("tomorrow", 20));
    expect(draw(1, 20)).not.toEqual(draw(2, 20));
  });

  it("stays from 0 up to 1, whatever the seed", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const value of draw(seed, 50)) expect(value >= 0 && value < 1).toBe(true);
      }),
    );
  });

  it("fills ten boxes about evenly", () => {
    const boxes = Array.from({ length: 10 }, () => 0);
    for (const value of draw("boxes", 10_000))
      boxes[Math.floor(value * 10)] = (boxes[Math.floor(value * 10)] ?? 0) + 1;
    for (const count of boxes) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("shuffled", () => {
  it("loses nothing, adds nothing and leaves the original alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const after = shuffled(items, seededRandom(seed));
        expect(items).toEqual(before);
        expect([...after].sort((a, b) => a - b)).toEqual([...before].sort((a, b) => a - b));
      }),
    );
  });

  it("puts every item in every place about equally often", () => {
    const random = seededRandom("places");
    const firsts = { a: 0, b: 0, c: 0 };
    for (let round = 0; round < 3000; round += 1)
      firsts[shuffled(["a", "b", "c"] as const, random)[0] ?? "a"] += 1;
    for (const count of Object.values(firsts)) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
