import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RankSet } from "@/domains/schedules/core/calendar/rank-set";

const capacity = 2500;
const rank = fc.integer({ min: 0, max: capacity - 1 });

/** Flips ranks in and out, as a plain set and as a rank set. */
function flipped(ranks: readonly number[]) {
  const plain = new Set<number>();
  const set = new RankSet(capacity);
  for (const each of ranks) {
    if (plain.delete(each)) set.delete(each);
    else {
      plain.add(each);
      set.add(each);
    }
  }
  return { set, sorted: [...plain].sort((a, b) => a - b) };
}

describe("RankSet", () => {
  it("knows its size, its smallest, and the next from anywhere", () => {
    fc.assert(
      fc.property(fc.array(rank, { maxLength: 60 }), rank, (ranks, from) => {
        const { set, sorted } = flipped(ranks);
        expect(set.size).toBe(sorted.length);
        expect(set.first()).toBe(sorted[0] ?? -1);
        expect(set.from(from)).toBe(sorted.find((each) => each >= from) ?? -1);
        expect(set.from(capacity)).toBe(-1);
      }),
    );
  });

  it("has the same bits and hash for equal sets, however they came about", () => {
    fc.assert(
      fc.property(fc.array(rank, { maxLength: 60 }), rank, (ranks, other) => {
        const { set, sorted } = flipped(ranks);
        const again = flipped([...sorted].reverse()).set;
        expect(again.hash()).toBe(set.hash());
        expect(again.hasBits(set.toBits())).toBe(true);
        const { set: different } = flipped([...sorted, other]);
        expect(different.hasBits(set.toBits())).toBe(false);
      }),
    );
  });
});
