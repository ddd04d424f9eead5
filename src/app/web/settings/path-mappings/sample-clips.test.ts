import { expect, it } from "vitest";
import { sampleClips } from "./sample-clips";

const clip = (id: number, path: string) => ({ id, path, displayName: null, fileName: "x" });

it("takes one of each folder before a second of any", () => {
  const clips = [clip(1, "/a/1"), clip(2, "/a/2"), clip(3, "/b/3"), clip(4, "/c/4")];
  expect(sampleClips(clips, 3).map(({ id }) => id)).toEqual([1, 3, 4]);
  expect(sampleClips(clips, 9).map(({ id }) => id)).toEqual([1, 3, 4, 2]);
});
