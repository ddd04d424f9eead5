import { describe, expect, it } from "vitest";
import { clipMaxBytes } from "@/domains/prerolls/constants";
import { newUploads, uploadRefusal } from "./new-uploads";

describe("uploadRefusal", () => {
  it.each([
    ["snow.mp4", 10],
    ["SNOW.MKV", 10],
    ["雪 ❄️.webm", 10],
    ["exact.mov", clipMaxBytes],
  ])("lets %s of %d bytes go", (name, size) => expect(uploadRefusal({ name, size })).toBeNull());

  it.each([
    ["notes.txt", 10, "Only video files"],
    ["mp4", 10, "Only video files"],
    ["empty.mp4", 0, "empty"],
    ["huge.mp4", clipMaxBytes + 1, "at most"],
  ])("says why %s of %d bytes cannot be added", (name, size, words) =>
    expect(uploadRefusal({ name, size })).toContain(words),
  );
});

describe("newUploads", () => {
  it("leaves out what systems put into folders, and keeps files and entries side by side", () => {
    const names = ["a.mp4", ".DS_Store", "Thumbs.db", "._a.mp4", "desktop.ini", "notes.txt"];
    const { files, uploads } = newUploads(
      names.map((name) => ({ name, size: 5 })),
      3,
    );
    expect(files.map((file) => file.name)).toEqual(["a.mp4", "notes.txt"]);
    expect(uploads.map((upload) => [upload.name, upload.categoryId, upload.refusal !== null])).toEqual([
      ["a.mp4", 3, false],
      ["notes.txt", 3, true],
    ]);
  });
});
