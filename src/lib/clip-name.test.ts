import { describe, expect, it } from "vitest";
import { clipName } from "@/lib/clip-name";

describe("clipName", () => {
  it.each([
    ["Opening", "opening_night-2.mp4", "Opening"],
    [null, "opening_night-2.mp4", "Opening Night 2"],
    ["", "opening.mp4", "Opening"],
    [null, "___.mp4", "___.mp4"],
  ])("%j of %s", (displayName, fileName, name) => {
    expect(clipName({ displayName, fileName })).toBe(name);
  });
});
