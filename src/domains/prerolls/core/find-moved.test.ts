import { describe, expect, it } from "vitest";
import { couldBeMoved, findMoved, type GoneClip } from "@/domains/prerolls/core/find-moved";

const gone = (id: number, fileName: string, sha256: string): GoneClip => ({
  id,
  fileName,
  sha256,
  sizeBytes: 5,
});

describe("findMoved", () => {
  it.each<[string, GoneClip[], number | null]>([
    ["nothing is gone", [], null],
    ["other content", [gone(1, "a.mp4", "y")], null],
    ["the same content", [gone(1, "old.mp4", "x")], 1],
    ["the one of the same name", [gone(1, "old.mp4", "x"), gone(2, "a.mp4", "x")], 2],
    ["the oldest of two", [gone(7, "b.mp4", "x"), gone(3, "c.mp4", "x")], 3],
  ])("%s", (_what, clips, id) => {
    expect(findMoved(clips, { name: "a.mp4", sha256: "x" })?.id ?? null).toBe(id);
  });
});

it("only a file of a gone clip's size is worth reading first", () => {
  expect(couldBeMoved([gone(1, "a", "x")], 5)).toBe(true);
  expect(couldBeMoved([gone(1, "a", "x")], 6)).toBe(false);
  expect(couldBeMoved([], 5)).toBe(false);
});
