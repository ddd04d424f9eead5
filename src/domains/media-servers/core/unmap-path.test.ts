import { expect, it } from "vitest";
import { mapPath } from "@/domains/media-servers/core/map-path";
import { unmapPath } from "@/domains/media-servers/core/unmap-path";

const mappings = [
  { localPath: "/p", serverPath: "\\\\NAS\\p" },
  { localPath: "/p/Seq", serverPath: "/m/seq" },
  { localPath: "/clips/", serverPath: "D:/clips" },
];

it.each([
  ["\\\\NAS\\p\\Christmas\\x y.mp4", "/p/Christmas/x y.mp4"],
  ["//NAS/p/a.mp4", "//NAS/p/a.mp4"],
  ["/m/seq/a.mp4", "/p/Seq/a.mp4"],
  ["/m/sequel/a.mp4", "/m/sequel/a.mp4"],
  ["d:\\CLIPS\\a.mp4", "/clips/a.mp4"],
  ["", ""],
])("%s is %s here", (serverPath, path) => expect(unmapPath(serverPath, mappings)).toBe(path));

it.each(["/p/a.mp4", "/p/Seq/deep/a b.mp4", "/clips/a.mp4", "/elsewhere/a.mp4"])(
  "%s comes back from the server as it went",
  (path) => expect(unmapPath(mapPath(path, mappings).path, mappings)).toBe(path),
);
