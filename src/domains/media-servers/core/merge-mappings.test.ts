import { expect, it } from "vitest";
import { mergeMappings } from "./merge-mappings";

it("knows a folder in every spelling", () => {
  const stored = [
    { localPath: "/a/", serverPath: "/x" },
    { localPath: "C:\\Clips", serverPath: "/y" },
  ];
  const given = [
    { localPath: "/a", serverPath: "/new" },
    { localPath: "c:/clips/", serverPath: "/z" },
    { localPath: "/A", serverPath: "/other" },
  ];
  expect(mergeMappings(stored, given)).toEqual(given);
});

it("changes in place, adds at the end, and keeps what is not named", () => {
  const stored = [
    { localPath: "/a", serverPath: "/x" },
    { localPath: "/b", serverPath: "/y" },
  ];
  const given = [
    { localPath: "/c", serverPath: "/z" },
    { localPath: "/a", serverPath: "/new" },
  ];
  expect(mergeMappings(stored, given)).toEqual([
    { localPath: "/a", serverPath: "/new" },
    { localPath: "/b", serverPath: "/y" },
    { localPath: "/c", serverPath: "/z" },
  ]);
});
