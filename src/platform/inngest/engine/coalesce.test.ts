import { describe, expect, it } from "vitest";
import { coalesce } from "@/platform/inngest/engine/coalesce";

function recorder(options: { size: number; touches?: (item: string) => readonly string[] }) {
  const batches: string[][] = [];
  const write = coalesce<string, string>(async (batch) => {
    batches.push([...batch]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (batch.includes("bad")) throw new Error("Refused.");
    return batch.map((item) => item.toUpperCase());
  }, options);
  return { batches, write };
}

describe("coalesce", () => {
  it("gathers what comes during a write, up to its size, and answers each caller", async () => {
    const { batches, write } = recorder({ size: 3 });
    expect(await Promise.all(["a", "b", "c", "d", "e"].map(write))).toEqual(["A", "B", "C", "D", "E"]);
    expect(batches).toEqual([["a"], ["b", "c", "d"], ["e"]]);
  });

  it("keeps apart, and in order, what touches the same thing", async () => {
    const { batches, write } = recorder({ size: 9, touches: (item) => [item.charAt(0)] });
    await Promise.all(["x1", "a1", "a2", "b1", "a3"].map(write));
    expect(batches).toEqual([["x1"], ["a1", "b1"], ["a2"], ["a3"]]);
  });

  it("fails only the batch that failed", async () => {
    const { write } = recorder({ size: 1 });
    const results = await Promise.allSettled(["a", "bad", "b"].map(write));
    expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });
});
