import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePrerollString } from "@/domains/playback/core/parse-preroll-string";
import { prerollString, prerollStringMaxCharacters } from "@/domains/playback/core/preroll-string";
import { samePrerollValue } from "@/domains/playback/core/same-preroll-value";
import { playModes } from "@/domains/prerolls/constants";

const clips = (...paths: string[]) =>
  paths.map((path, index) => ({ id: index + 1, name: `Clip ${index + 1}`, path }));
const many = (count: number, length = 50) =>
  clips(
    ...Array.from({ length: count }, (_, index) => `/media/${String(index).padStart(length - 11, "0")}.mp4`),
  );

describe("prerollString", () => {
  it.each([
    ["shuffle", ["/a.mp4", "/b.mp4"], "/a.mp4;/b.mp4"],
    ["playlist", ["/a.mp4", "/b.mp4"], "/a.mp4,/b.mp4"],
    ["shuffle", ["/a.mp4"], "/a.mp4"],
    ["playlist", [], ""],
    [
      "shuffle",
      ["\\\\NAS\\p\\x y #1 & 100%.mp4", "/Weihnachten 🎄.mp4"],
      "\\\\NAS\\p\\x y #1 & 100%.mp4;/Weihnachten 🎄.mp4",
    ],
  ] as const)("%s of %j", (mode, paths, value) => {
    expect(prerollString(clips(...paths), mode, "seed")).toMatchObject({
      value,
      excluded: [],
      omittedCount: 0,
      warnings: [],
    });
  });

  it.each(["/p/a,b.mp4", "/p/a;b.mp4", "/p,q/a.mp4", "/p/a\nb.mp4"])("leaves out %j by name", (path) => {
    const { value, excluded, warnings } = prerollString(clips("/ok.mp4", path), "shuffle", "seed");
    expect(value).toBe("/ok.mp4");
    expect(excluded.map(({ clip }) => clip.name)).toEqual(["Clip 2"]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("Left out Clip 2");
  });

  it("takes a list of exactly the limit whole", () => {
    const longest = clips(`/${"a".repeat(prerollStringMaxCharacters - 1)}`);
    expect(prerollString(longest, "shuffle", "seed").omittedCount).toBe(0);
    const tooLong = clips(`/${"a".repeat(prerollStringMaxCharacters)}`);
    expect(prerollString(tooLong, "playlist", "seed")).toMatchObject({ value: "", omittedCount: 1 });
  });

  it("cuts a long shuffle list to a choice that holds for a seed, and says so", () => {
    const today = prerollString(many(1000), "shuffle", "2025-12-01");
    expect(today.value.length).toBeLessThanOrEqual(prerollStringMaxCharacters);
    expect(today.clips.length + today.omittedCount).toBe(1000);
    expect(today.clips.length).toBe(Math.floor((prerollStringMaxCharacters + 1) / 51));
    expect(today.warnings).toEqual([expect.stringContaining(`${today.clips.length} of the 1000 clips`)]);
    expect(prerollString(many(1000), "shuffle", "2025-12-01").value).toBe(today.value);
    expect(prerollString(many(1000), "shuffle", "2025-12-02").value).not.toBe(today.value);
  });

  it("cuts a long list in order at its end, and says so", () => {
    const { clips: kept, omittedCount, warnings } = prerollString(many(200), "playlist", "seed");
    expect(kept.map(({ id }) => id)).toEqual(Array.from({ length: 147 }, (_, index) => index + 1));
    expect(omittedCount).toBe(53);
    expect(warnings).toEqual([expect.stringContaining("last 53 of 200")]);
  });

  const path = fc.string({ minLength: 1, maxLength: 400, unit: "grapheme" }).map((text) => `/${text}`);
  const anyMode = fc.constantFrom(...playModes);

  it("accounts for every clip and never exceeds the limit, whatever the paths", () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 60 }), anyMode, fc.string(), (paths, mode, seed) => {
        const all = clips(...paths);
        const { value, clips: kept, excluded, omittedCount } = prerollString(all, mode, seed);
        expect(kept.length + excluded.length + omittedCount).toBe(all.length);
        expect(value.length).toBeLessThanOrEqual(prerollStringMaxCharacters);
        expect(value).toBe(kept.map((clip) => clip.path).join(mode === "shuffle" ? ";" : ","));
        expect(kept.map(({ id }) => id)).toEqual(kept.map(({ id }) => id).sort((a, b) => a - b));
      }),
    );
  });

  it("can be read back", () => {
    const plain = fc.stringMatching(/^\/[a-z0-9 ._-]{0,20}[a-z0-9]$/);
    fc.assert(
      fc.property(fc.array(plain, { minLength: 2, maxLength: 30 }), anyMode, (paths, mode) => {
        expect(parsePrerollString(prerollString(clips(...paths), mode, "seed").value)).toEqual({
          mode,
          paths,
        });
      }),
    );
  });
});

describe("samePrerollValue", () => {
  it.each([
    ["/a;/b", "/a;/b", true],
    ["/a;/b", "/b;/a", true],
    ["/a,/b", "/a,/b", true],
    ["/a,/b", "/b,/a", false],
    ["/a;/b", "/a,/b", false],
    ["/a;/b", "/a", false],
    ["/a;/a;/b", "/a;/b;/b", false],
    ["/a ; /b", "/a;/b", true],
    ["", null, true],
    [undefined, "", true],
    ["/a", "", false],
    ["/caf\u00e9.mp4", "/cafe\u0301.mp4", true],
    ["/A.mp4", "/a.mp4", false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(samePrerollValue(a, b)).toBe(same);
    expect(samePrerollValue(b, a)).toBe(same);
  });
});
