import { describe, expect, it } from "vitest";
import { admitWithin } from "@/platform/inngest/engine/store/admit-within";

const job = (id: string, ...limits: [key: string, max: number][]) => ({
  id,
  limitKeys: limits.map(([key]) => key),
  limitMaxes: limits.map(([, max]) => max),
});

describe("admitWithin", () => {
  it("goes by the queue and fills each key to its limit", () => {
    const queue = [job("1", ["a", 1]), job("2", ["a", 1]), job("3", ["b", 1])];
    expect(admitWithin(queue, new Map(), 9)).toEqual(["1", "3"]);
  });

  it("counts what is running", () => {
    expect(admitWithin([job("1", ["a", 2]), job("2", ["a", 2])], new Map([["a", 1]]), 9)).toEqual(["1"]);
  });

  it("wants room under every key, and takes none where it does not start", () => {
    const queue = [
      job("1", ["all", 2], ["a", 1]),
      job("2", ["all", 2], ["a", 1]),
      job("3", ["all", 2], ["b", 1]),
    ];
    expect(admitWithin(queue, new Map(), 9)).toEqual(["1", "3"]);
  });

  it("takes no more than it is asked for", () => {
    expect(admitWithin([job("1", ["a", 9]), job("2", ["a", 9])], new Map(), 1)).toEqual(["1"]);
  });
});
