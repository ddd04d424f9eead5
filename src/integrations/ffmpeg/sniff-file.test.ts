import { expect, it } from "vitest";
import { sniffFile } from "./sniff-file";

const bytes = (...parts: (number | string)[]) =>
  Buffer.concat([
    ...parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from([part]))),
    Buffer.from([0, 0, 1, 2, 3]),
  ]);

it.each([
  ["nothing", Buffer.alloc(0), "empty"],
  ["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "picture"],
  ["PNG", bytes(0x89, "PNG\r\n"), "picture"],
  ["GIF", bytes("GIF89a"), "picture"],
  ["WebP", bytes("RIFF", 1, 2, 3, 4, "WEBPVP8 "), "picture"],
  ["HEIC", bytes(0, 0, 0, 24, "ftypheic"), "picture"],
  ["AVIF", bytes(0, 0, 0, 24, "ftypavif"), "picture"],
  ["PDF", bytes("%PDF-1.7"), "document"],
  ["zip", bytes("PK", 3, 4), "archive"],
  ["ELF", bytes(0x7f, "ELF"), "program"],
  ["text", Buffer.from("Größe\tund\r\nmehr"), "text"],
  ["playlist", Buffer.from("#EXTM3U\nhttp://a/b.ts\n"), "text"],
  ["MP4", bytes(0, 0, 0, 24, "ftypisom"), null],
  ["AVI", bytes("RIFF", 1, 2, 3, 4, "AVI LIST"), null],
  ["Matroska", bytes(0x1a, 0x45, 0xdf, 0xa3), null],
  ["MPEG", bytes(0, 0, 1, 0xba), null],
  ["transport stream", bytes("G@", 0x11, 0x10), null],
])("%s", (_name, head, kind) => {
  expect(sniffFile(head)).toBe(kind);
});
