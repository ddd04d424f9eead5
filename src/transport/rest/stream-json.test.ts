import { describe, expect, it } from "vitest";
import { streamJson } from "@/transport/rest/stream-json";

async function* batchesOf(...batches: number[][]): AsyncGenerator<number[]> {
  yield* batches;
}

const twice = (one: number) => ({ value: one * 2 });

describe("streamJson", () => {
  it.each<[string, number[][]]>([
    ["nothing", []],
    ["an empty batch", [[]]],
    ["one", [[1]]],
    ["two batches", [[1, 2], [3]]],
    ["empty ones between", [[], [1], [], [2], []]],
  ])("writes %s as one list", async (_what, batches) => {
    const answer: Response = await streamJson(batchesOf(...batches), twice);
    expect(await answer.json()).toEqual(batches.flat().map(twice));
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  it("writes the list inside of an object, with what is known at its end", async () => {
    const shape = { start: '{"rows":[', end: (count: number) => `],"count":${count}}` };
    const read = async (...batches: number[][]) => {
      const answer: Response = await streamJson(batchesOf(...batches), twice, shape);
      return answer.json();
    };
    expect(await read([1], [], [2])).toEqual({
      rows: [{ value: 2 }, { value: 4 }],
      count: 2,
    });
    expect(await read()).toEqual({ rows: [], count: 0 });
  });

  it("fails before it answers when the first batch fails", async () => {
    async function* failing(): AsyncGenerator<number[]> {
      yield await Promise.reject(new Error("no database"));
    }
    await expect(streamJson(failing(), twice)).rejects.toThrow("no database");
  });

  it("reads no further once the client has gone", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<number[]> {
      for (;;) {
        read += 1;
        yield [read];
      }
    }
    const answer: Response = await streamJson(endless(), twice);
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    const readBefore = read;
    await new Promise((resolve) => setImmediate(resolve));
    expect(read).toBe(readBefore);
  });
});
