import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapPath } from "@/domains/media-servers/core/map-path";

const pairs = (list: [string, string][]) =>
  list.map(([localPath, serverPath]) => ({ localPath, serverPath }));
const mapped = (path: string, list: [string, string][]) => mapPath(path, pairs(list)).path;

describe("mapPath", () => {
  it.each<[string, string, [string, string][], string]>([
    [
      "a POSIX folder to another",
      "/data/prerolls/a.mp4",
      [["/data/prerolls", "/media/prerolls"]],
      "/media/prerolls/a.mp4",
    ],
    [
      "to a network share, spaces kept",
      "/p/Christmas/x y.mp4",
      [
        ["/p", "\\\\NAS\\p"],
        ["/p/Seq", "/m/seq"],
      ],
      "\\\\NAS\\p\\Christmas\\x y.mp4",
    ],
    [
      "the deepest folder wins",
      "/p/Seq/a.mp4",
      [
        ["/p", "\\\\NAS\\p"],
        ["/p/Seq", "/m/seq"],
      ],
      "/m/seq/a.mp4",
    ],
    [
      "the deepest folder wins in any order",
      "/p/Seq/a.mp4",
      [
        ["/p/Seq", "/m/seq"],
        ["/p", "\\\\NAS\\p"],
      ],
      "/m/seq/a.mp4",
    ],
    [
      "the first of two equal ones",
      "/p/a.mp4",
      [
        ["/p", "/one"],
        ["/p/", "/two"],
      ],
      "/one/a.mp4",
    ],
    ["not half a name", "/x/prerolls2/a.mp4", [["/x/prerolls", "/y"]], "/x/prerolls2/a.mp4"],
    ["the folder itself", "/x/prerolls", [["/x/prerolls", "/y"]], "/y"],
    ["a slash too many here", "/p/a.mp4", [["/p/", "/m"]], "/m/a.mp4"],
    ["a slash too many there", "/p/a.mp4", [["/p", "/m//"]], "/m/a.mp4"],
    ["blanks around both", "/p/a.mp4", [["  /p ", " /m "]], "/m/a.mp4"],
    ["dots in the folder", "/srv/p/a.mp4", [["/srv/./x/../p", "/m"]], "/m/a.mp4"],
    ["dots in the path", "/srv/x/../p//a.mp4", [["/srv/p", "/m"]], "/m/a.mp4"],
    ["the root", "/p/a.mp4", [["/", "/host"]], "/host/p/a.mp4"],
    ["to the root", "/p/Christmas/a.mp4", [["/p", "/"]], "/Christmas/a.mp4"],
    ["to a drive", "/p/Christmas/a.mp4", [["/p", "D:\\"]], "D:\\Christmas\\a.mp4"],
    ["to a bare drive", "/p/a.mp4", [["/p", "D:"]], "D:\\a.mp4"],
    ["to a Windows folder with slashes", "/p/s/a.mp4", [["/p", "C:/Media"]], "C:/Media/s/a.mp4"],
    ["to mixed separators", "/p/s/a.mp4", [["/p", "C:\\Media/Pre"]], "C:\\Media/Pre\\s\\a.mp4"],
    ["POSIX minds the case", "/P/a.mp4", [["/p", "/m"]], "/P/a.mp4"],
    ["Windows does not", "c:\\MEDIA\\Christmas\\A.mp4", [["C:\\media", "/m"]], "/m/Christmas/A.mp4"],
    ["Windows takes both slashes", "C:\\media\\a.mp4", [["c:/media/", "/m"]], "/m/a.mp4"],
    ["another drive", "D:\\media\\a.mp4", [["C:\\media", "/m"]], "D:\\media\\a.mp4"],
    [
      "a share to a share",
      "\\\\nas\\Pre\\s\\a.mp4",
      [["\\\\NAS\\pre", "\\\\10.0.0.2\\pre"]],
      "\\\\10.0.0.2\\pre\\s\\a.mp4",
    ],
    ["letters whose small form is longer", "C:\\İstanbul\\x\\a.mp4", [["C:\\İSTANBUL", "/m"]], "/m/x/a.mp4"],
    ["a backslash in a POSIX name is no separator", "/p/a\\b.mp4", [["/p", "/m"]], "/m/a\\b.mp4"],
    ["unicode and emoji", "/p/Weihnachten 🎄/日本.mp4", [["/p", "/m"]], "/m/Weihnachten 🎄/日本.mp4"],
    [
      "an empty mapping",
      "/p/a.mp4",
      [
        ["", "/m"],
        ["/p", " "],
      ],
      "/p/a.mp4",
    ],
    [
      "a relative path",
      "p/a.mp4",
      [
        ["/p", "/m"],
        ["p", "/m"],
      ],
      "p/a.mp4",
    ],
    ["no mappings", "/p/a.mp4", [], "/p/a.mp4"],
  ])("%s", (_what, path, list, expected) => expect(mapped(path, list)).toBe(expected));

  it("says which mapping it was", () => {
    const mappings = pairs([
      ["/p", "/m"],
      ["/q", "/n"],
    ]);
    expect(mapPath("/q/a.mp4", mappings).match).toBe(mappings[1]);
    expect(mapPath("/r/a.mp4", mappings).match).toBeNull();
  });

  const name = fc.stringMatching(/^[a-zA-Z0-9 äé🎄_-]{1,8}$/u).filter((text) => text.trim() === text);
  const names = fc.array(name, { minLength: 1, maxLength: 5 });
  const folder = fc.oneof(
    names.map((list) => `/${list.join("/")}`),
    fc.tuple(fc.constantFrom("C", "d"), names).map(([letter, list]) => `${letter}:\\${list.join("\\")}`),
    names.map((list) => `\\\\nas\\${list.join("\\")}`),
  );
  const under = (base: string, rest: string[]) => [base, ...rest].join(base.includes("\\") ? "\\" : "/");

  it("keeps what lies below the folder, in the target's way of writing", () => {
    fc.assert(
      fc.property(folder, folder, names, (localPath, serverPath, rest) => {
        const mappings = [{ localPath, serverPath }];
        expect(mapPath(under(localPath, rest), mappings).path).toBe(under(serverPath, rest));
      }),
    );
  });

  it("prefers the deeper of two folders wherever it stands in the list", () => {
    fc.assert(
      fc.property(folder, names, names, fc.boolean(), (base, deeper, rest, isFirst) => {
        const shallow = { localPath: base, serverPath: "/shallow" };
        const deep = { localPath: under(base, deeper), serverPath: "/deep" };
        const mappings = isFirst ? [deep, shallow] : [shallow, deep];
        expect(mapPath(under(under(base, deeper), rest), mappings).path).toBe(`/deep/${rest.join("/")}`);
      }),
    );
  });

  it("leaves a sibling alone whose name begins the same", () => {
    fc.assert(
      fc.property(folder, name, names, (base, more, rest) => {
        const path = under(`${base}${more}`, rest);
        expect(mapPath(path, [{ localPath: base, serverPath: "/m" }])).toEqual({ path, match: null });
      }),
    );
  });

  it("never fails, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (path, localPath, serverPath) => {
        expect(typeof mapPath(path, [{ localPath, serverPath }]).path).toBe("string");
      }),
    );
  });
});
