import { describe, expect, it } from "vitest";
import { pathStyle, pathStyleProblem } from "@/domains/media-servers/core/path-style";

describe("pathStyle", () => {
  it.each([
    ["/media/a.mp4", "posix"],
    ["C:\\media\\a.mp4", "windows"],
    ["c:/media/a.mp4", "windows"],
    ["D:", "windows"],
    ["\\\\nas\\share\\a.mp4", "unc"],
    ["media/a.mp4", null],
    ["C:media", null],
    ["", null],
  ])("%s is %s", (path, style) => expect(pathStyle(path)).toBe(style));
});

describe("pathStyleProblem", () => {
  it.each([
    ["/media/a.mp4", "Linux"],
    ["/media/a.mp4", "MacOSX"],
    ["/media/a.mp4", "Darwin"],
    ["/media/a.mp4", ""],
    ["C:\\media\\a.mp4", "Windows"],
    ["\\\\nas\\a.mp4", "Windows"],
    ["//nas/share/a.mp4", "Windows"],
    ["C:\\media\\a.mp4", " "],
  ])("%s suits %s", (path, platform) => expect(pathStyleProblem(path, platform)).toBeNull());

  it.each([
    ["/media/a.mp4", "Windows", "runs on Windows and cannot open /media/a.mp4"],
    ["C:\\a.mp4", "Linux", "runs on Linux and cannot open C:\\a.mp4"],
    ["\\\\nas\\a.mp4", "FreeBSD", "runs on FreeBSD"],
    ["a.mp4", "Linux", "is not complete"],
    ["a.mp4", "", "is not complete"],
  ])("%s does not suit %s", (path, platform, sentence) =>
    expect(pathStyleProblem(path, platform)).toContain(sentence),
  );
});
