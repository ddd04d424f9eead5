import { describe, expect, it } from "vitest";
import { readImportAnswer } from "./send-import";

describe("readImportAnswer", () => {
  it("gives the import", () => {
    expect(readImportAnswer(200, JSON.stringify({ preview_id: "abc", blocks: [] }))).toBe("abc");
  });

  it.each([
    [200, "<html>", "not from Marquee"],
    [400, JSON.stringify({ detail: "file: This is no sequence." }), "This is no sequence."],
    [413, "<html>", "proxy"],
    [502, "", "status 502"],
    [0, "", "broke off"],
  ])("says what is wrong: %i", (status, text, sentence) => {
    expect(() => readImportAnswer(status, text)).toThrow(sentence);
  });
});
