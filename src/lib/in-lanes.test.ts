import { describe, expect, it } from "vitest";
import { inLanes } from "@/lib/in-lanes";

describe("inLanes", () => {
  it("keeps the order and never does more at a time than it may", async () => {
    let running = 0;
    let most = 0;
    const results = await inLanes([5, 1, 4, 2, 3], 2, async (item, index) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < item; turn += 1) await null;
      running -= 1;
      return `${index}:${item}`;
    });
    expect(results).toEqual(["0:5", "1:1", "2:4", "3:2", "4:3"]);
    expect(most).toBe(2);
  });

  it("waits for what is under way when something fails, and begins nothing new", async () => {
    const ended: number[] = [];
    const all = inLanes([1, 2, 3], 2, async (item) => {
      if (item === 1) throw new Error("no");
      for (let turn = 0; turn < 20; turn += 1) await null;
      ended.push(item);
    });
    await expect(all).rejects.toThrow("no");
    expect(ended).toEqual([2]);
  });

  it("answers nothing for nothing", async () => {
    expect(await inLanes([], 2, () => Promise.resolve(1))).toEqual([]);
  });
});
