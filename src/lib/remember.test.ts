import { expect, it } from "vitest";
import { remember } from "@/lib/remember";

const counted = (max: number) => {
  const asked: string[] = [];
  const ask = remember(
    max,
    (word: string) => word,
    (word) => {
      asked.push(word);
      return word === "none" ? undefined : word.length;
    },
  );
  return { ask, asked };
};

it("works an answer out once, and nothing too", () => {
  const { ask, asked } = counted(5);
  expect([ask("four"), ask("four"), ask("none"), ask("none")]).toEqual([4, 4, undefined, undefined]);
  expect(asked).toEqual(["four", "none"]);
});

it("forgets the one that nobody asked for longest", () => {
  const { ask, asked } = counted(2);
  for (const word of ["a", "b", "a", "c", "a", "b"]) ask(word);
  expect(asked).toEqual(["a", "b", "c", "b"]);
});
