import { expect, it } from "vitest";
import { inChunks } from "./in-chunks";

it.each([
  [[], 2, []],
  [[1, 2, 3, 4, 5], 2, [[1, 2], [3, 4], [5]]],
  [[1, 2], 2, [[1, 2]]],
])("cuts %j into pieces of %i", (list, size, chunks) => expect(inChunks<number>(list, size)).toEqual(chunks));
