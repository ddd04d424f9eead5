import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTags, tagMaxLength, tagsMax } from "@/domains/prerolls/core/parse-tags";

describe("parseTags", () => {
  it.each<[unknown, string[]]>([
    [
      ["a", "b"],
      ["a", "b"],
    ],
    ['["a", "b"]', ["a", "b"]],
    ["a, b ,c", ["a", "b", "c"]],
    ["holiday", ["holiday"]],
    ['"holiday,winter"', ["holiday", "winter"]],
    [null, []],
    [undefined, []],
    ["null", []],
    ["", []],
    [" , ,", []],
    ["[]", []],
    [[], []],
    [["Holiday", "holiday", "HOLIDAY "], ["Holiday"]],
    [["  two   words\t"], ["two words"]],
    [["a\u0000b"], ["a b"]],
    [["cafe\u0301", "caf\u00e9"], ["caf\u00e9"]],
    [[2025], ["2025"]],
    ["[not json", ["[not json"]],
    ["🎄, 日本", ["🎄", "日本"]],
  ])("%j gives %j", (input, tags) => expect(parseTags(input)).toEqual({ tags, problem: null }));

  it.each<[unknown, string]>([
    [{ a: 1 }, "must be a list"],
    [5, "must be a list"],
    [true, "must be a list"],
    [[{}], "must be text"],
    ["[1, null]", "must be text"],
    [Array.from({ length: tagsMax + 1 }, (_, index) => `t${index}`), "at most"],
    [["x".repeat(tagMaxLength + 1)], "too long"],
  ])("refuses %j", (input, problem) => {
    expect(parseTags(input).tags).toEqual([]);
    expect(parseTags(input).problem).toContain(problem);
  });

  it("reads its own tags back, as a list and as JSON", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { tags } = parseTags(input);
        expect(parseTags(tags)).toEqual({ tags, problem: null });
        expect(parseTags(JSON.stringify(tags))).toEqual({ tags, problem: null });
      }),
    );
  });

  it("holds no tag twice and no blank ones", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { tags } = parseTags(text);
        expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
        expect(tags.every((tag) => tag.trim() === tag && tag !== "")).toBe(true);
      }),
    );
  });
});
