import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipExtensions } from "@/domains/prerolls/constants";
import { clipExtensionOf, extensionProblem } from "@/domains/prerolls/core/extensions";
import { folderName } from "@/domains/prerolls/core/folder-name";
import { bytesOf, nameMaxBytes } from "@/lib/clean-name";
import { displayNameOf } from "@/lib/display-name";
import { safeFileName } from "@/lib/file-name";
import { uniqueName } from "@/lib/unique-name";

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "..",
        "/",
        "\\",
        "\u0000",
        "con",
        ".",
        " ",
        "_",
        "a",
        ".mp4",
        "🎄",
        "\u202e",
        "\ud800",
        ",",
        ";",
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join("")),
);

function expectSafe(name: string) {
  expect(name).not.toMatch(/[\\/<>:"|?*,;\p{Cc}\p{Surrogate}]/u);
  expect(name).not.toMatch(/^[\s.]|[\s.]$/);
  expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
  expect(name.length).toBeGreaterThan(0);
  expect(bytesOf(name)).toBeLessThanOrEqual(nameMaxBytes);
  expect(name.normalize("NFC")).toBe(name);
}

describe("safeFileName", () => {
  it.each([
    ["christmas_intro.mp4", "christmas_intro.mp4"],
    ["Weihnachten 🎄 ÄÖ 日本.MKV", "Weihnachten 🎄 ÄÖ 日本.MKV"],
    ["../../etc/passwd", "passwd"],
    ["..\\..\\boot.mp4", "boot.mp4"],
    ["C:\\Users\\me\\clip.mp4", "clip.mp4"],
    ["/a/b/", "clip"],
    ["..", "clip"],
    [".", "clip"],
    ["", "clip"],
    ["   ", "clip"],
    [".mp4", "clip.mp4"],
    ["...mp4", "clip.mp4"],
    [".hidden.mp4", "hidden.mp4"],
    ["a\u0000b.mp4", "ab.mp4"],
    ["a\r\nb.mp4", "a b.mp4"],
    ["a.mp4\u0000.jpg", "a.mp4.jpg"],
    ["evil\u202e4pm.exe", "evil4pm.exe"],
    ["name.mp4. . .", "name.mp4"],
    ["name .mp4", "name.mp4"],
    ["a,b;c.mp4", "a_b_c.mp4"],
    ['what? "this" <is> a|b*.mp4', "what_ _this_ _is_ a_b_.mp4"],
    ["CON", "_CON"],
    ["con.mp4", "_con.mp4"],
    ["Nul.tar.mp4", "_Nul.tar.mp4"],
    ["com1.mkv", "_com1.mkv"],
    ["console.mp4", "console.mp4"],
    ["cafe\u0301.mp4", "caf\u00e9.mp4"],
    ["lone \ud83c half.mp4", "lone half.mp4"],
    ["👨‍👩‍👧.mp4", "👨‍👩‍👧.mp4"],
    ["no extension", "no extension"],
  ])("%j becomes %j", (given, safe) => expect(safeFileName(given)).toBe(safe));

  it("shortens a long name and keeps the extension and whole emoji", () => {
    const name = safeFileName(`${"👨‍👩‍👧".repeat(50)}.mpeg`);
    expect(bytesOf(name)).toBeLessThanOrEqual(nameMaxBytes);
    expect(name).toMatch(/^(👨‍👩‍👧)+\.mpeg$/u);
    expect(safeFileName(`${"x".repeat(500)}.mp4`)).toHaveLength(nameMaxBytes - 1);
  });

  it("is safe whatever the client says", () => {
    fc.assert(
      fc.property(anyName, (name) => expectSafe(safeFileName(name))),
      { numRuns: 2000 },
    );
  });

  it("leaves a safe name as it is", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const safe = safeFileName(name);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps the extension of a video", () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(...clipExtensions), (name, extension) => {
        expect(clipExtensionOf(safeFileName(name + extension))).toBe(extension);
      }),
    );
  });
});

describe("folderName", () => {
  it.each([
    ["Christmas", "Christmas"],
    ["../../x", "_.._x"],
    ["..", "Category"],
    ["AUX", "_AUX"],
    ["Movies: 80s/90s", "Movies_ 80s_90s"],
    ["🎃", "🎃"],
    ["Trailing dot.", "Trailing dot"],
  ])("%j becomes %j", (given, safe) => expect(folderName(given)).toBe(safe));

  it("is safe whatever the category is called", () => {
    fc.assert(
      fc.property(anyName, (name) => expectSafe(folderName(name))),
      { numRuns: 1000 },
    );
  });
});

describe("uniqueName", () => {
  it.each([
    ["a.mp4", [], "a.mp4"],
    ["a.mp4", ["b.mp4"], "a.mp4"],
    ["a.mp4", ["a.mp4"], "a (2).mp4"],
    ["a.mp4", ["A.MP4", "a (2).mp4"], "a (3).mp4"],
    ["Folder", ["folder"], "Folder (2)"],
    ["caf\u00e9.mp4", ["cafe\u0301.mp4"], "caf\u00e9 (2).mp4"],
  ])("%s beside %j is %s", (name, taken, expected) => expect(uniqueName(name, taken)).toBe(expected));

  it("is free, safe and of the same kind", () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 12 }), (given, times) => {
        const name = safeFileName(`${given}.mp4`);
        const taken: string[] = [];
        for (let time = 0; time < times; time += 1) {
          const next = uniqueName(name, taken);
          expectSafe(next);
          expect(clipExtensionOf(next)).toBe(".mp4");
          expect(taken.map((each) => each.toLowerCase())).not.toContain(next.toLowerCase());
          taken.push(next);
        }
      }),
    );
  });
});

describe("displayNameOf", () => {
  it.each([
    ["christmas_intro.mp4", "Christmas Intro"],
    ["my-best__clip-2.mkv", "My Best Clip 2"],
    ["THX_sound.mp4", "THX Sound"],
    ["it's here.mp4", "It's Here"],
    ["über_uns.mp4", "Über Uns"],
    ["2001.mp4", "2001"],
    ["no extension", "No Extension"],
  ])("%s is %s", (fileName, name) => expect(displayNameOf(fileName)).toBe(name));
});

describe("clipExtensionOf", () => {
  it.each(clipExtensions)("takes %s", (extension) => {
    expect(clipExtensionOf(`a${extension.toUpperCase()}`)).toBe(extension);
    expect(extensionProblem(`a${extension}`)).toBeNull();
  });
  it.each(["a.exe", "a.mp4.jpg", "mp4", "a", "a.mp3", ""])("refuses %j", (name) => {
    expect(clipExtensionOf(name)).toBeNull();
    expect(extensionProblem(name)).toContain("mp4, mkv");
  });
});
