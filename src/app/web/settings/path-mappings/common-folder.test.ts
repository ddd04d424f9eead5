import { expect, it } from "vitest";
import { commonFolder } from "./common-folder";

it.each([
  [[], ""],
  [["/data/prerolls/a.mp4"], "/data/prerolls"],
  [["/data/prerolls/Christmas/a.mp4", "/data/prerolls/b.mp4"], "/data/prerolls"],
  [["/data/prerolls/a.mp4", "/data/prerolls2/b.mp4"], "/data"],
  [["/data/a.mp4", "/mnt/b.mp4"], ""],
  [["C:\\Clips\\x\\a.mp4", "C:\\Clips\\y\\b.mp4"], "C:\\Clips"],
])("%j lie in %j", (paths, folder) => {
  expect(commonFolder(paths)).toBe(folder);
});
