import { describe, expect, it } from "vitest";
import { mappingNotes } from "./mapping-notes";

const note = (localPath: string, serverPath: string, ...platforms: string[]) =>
  mappingNotes(
    [{ localPath, serverPath }],
    platforms.map((platform) => ({ name: "Attic", platform })),
  )[0];

describe("mappingNotes", () => {
  it("has nothing against two whole paths, nor against empty fields", () => {
    expect(note("/data/clips", "/media/clips", "Linux")).toEqual({ localPath: null, serverPath: null });
    expect(note("", "", "Linux")).toEqual({ localPath: null, serverPath: null });
  });

  it("wants whole paths", () => {
    expect(note("data", "clips")).toEqual({
      localPath: expect.stringContaining("begin with /"),
      serverPath: expect.stringContaining("begin with /"),
    });
  });

  it("says when no server can open the target", () => {
    expect(note("/data", "/media", "Windows")?.serverPath).toContain("runs on Windows");
    expect(note("/data", "D:\\media", "Linux")?.serverPath).toContain("runs on Linux");
  });

  it("keeps quiet while one of the servers can open it", () => {
    expect(note("/data", "D:\\media", "Linux", "Windows")?.serverPath).toBeNull();
  });

  it.each([
    ["/data/clips", "/data/clips/"],
    ["/data/clips", "/data/./clips"],
    ["C:\\Clips", "c:/clips"],
  ])("knows %s and %s for one folder", (first, second) => {
    const notes = mappingNotes(
      [
        { localPath: first, serverPath: "/a" },
        { localPath: "/other", serverPath: "/b" },
        { localPath: second, serverPath: "/c" },
      ],
      [],
    );
    expect(notes.map(({ localPath }) => localPath)).toEqual([
      null,
      null,
      expect.stringContaining("mapping 1"),
    ]);
  });

  it("keeps /Clips and /clips apart", () => {
    const mappings = ["/Clips", "/clips"].map((localPath) => ({ localPath, serverPath: "/a" }));
    expect(mappingNotes(mappings, []).map(({ localPath }) => localPath)).toEqual([null, null]);
  });
});
