import { expect, it } from "vitest";
import { mergeMappings } from "./merge-mappings";

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
