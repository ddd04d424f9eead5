import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text";

const name = plainText({ what: "A name", min: 1, max: 10 });

describe("plainText", () => {
  it.each([
    ["  Ada ", "Ada"],
    ["日本語 🎬", "日本語 🎬"],
    ["e\u0301", "é"],
  ])("takes %j", (text, expected) => {
    expect(name.parse(text)).toBe(expected);
  });
  it.each([
    ["   ", "A name is needed."],
    ["a\u0000b", "A name holds a character that cannot be shown."],
    ["12345678901", "A name may have at most 10 characters."],
    [5, "A name must be text."],
  ])("refuses %j with a sentence", (text, sentence) => {
    expect(name.safeParse(text).error?.issues[0]?.message).toBe(sentence);
  });
});
