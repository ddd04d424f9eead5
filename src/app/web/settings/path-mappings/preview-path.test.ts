import { expect, it } from "vitest";
import { previewPath } from "./preview-path";

const mappings = [
  { localPath: "/data", serverPath: "/media" },
  { localPath: "/data/prerolls/", serverPath: "D:\\Prerolls\\" },
];
const linux = { name: "Attic", platform: "Linux" };
const windows = { name: "Den", platform: "Windows" };

it("names the deepest mapping and marks what it put there", () => {
  expect(previewPath("/data/prerolls/x/a.mp4", mappings, [windows])).toEqual({
    path: "D:\\Prerolls\\x\\a.mp4",
    mappedLength: "D:\\Prerolls\\".length,
    mapping: 2,
    problem: null,
  });
});

it("leaves a path that lies elsewhere", () => {
  expect(previewPath("/mnt/a.mp4", mappings, [linux])).toEqual({
    path: "/mnt/a.mp4",
    mappedLength: 0,
    mapping: null,
    problem: null,
  });
});

it("names the server that cannot open the outcome", () => {
  expect(previewPath("/data/a.mp4", mappings, [linux, windows]).problem).toContain("Den runs on Windows");
});

it("holds nothing against a server that never said what it runs on", () => {
  expect(previewPath("/data/a.mp4", mappings, [{ name: "New", platform: null }]).problem).toBeNull();
});
