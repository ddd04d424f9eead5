import { describe, expect, it } from "vitest";
import { comingWords, fullSpanWords, nextTimesWords, spanWords } from "./span-words";

const today = "2026-11-21";

describe("spanWords", () => {
  it.each([
    ["2026-12-25", "2026-12-25", "25 December 2026", "25 December"],
    ["2026-12-24", "2026-12-26", "24 to 26 December 2026", "24 to 26 December"],
    ["2026-11-29", "2026-12-24", "29 November to 24 December 2026", "29 November to 24 December"],
    ["2030-12-26", "2031-01-23", "26 December 2030 to 23 January 2031", "26 December to 23 January"],
  ])("says %s to %s", (first, last, withYear, without) => {
    expect(spanWords({ first, last }, true)).toBe(withYear);
    expect(spanWords({ first, last }, false)).toBe(without);
  });
});

it.each([
  ["2026-11-26", "2026-11-26", "Thursday 26 November 2026"],
  ["2026-12-24", "2026-12-26", "Thursday 24 December 2026 to Saturday 26 December 2026"],
])("says %s to %s in full", (first, last, words) => expect(fullSpanWords({ first, last })).toBe(words));

describe("nextTimesWords", () => {
  it.each<[[string, string][], string[]]>([
    [[], []],
    [[["2026-11-26", "2026-11-26"]], ["Thursday 26 November 2026."]],
    [
      [
        ["2026-11-26", "2026-11-26"],
        ["2027-11-25", "2027-11-25"],
        ["2028-11-23", "2028-11-23"],
      ],
      ["Thursday 26 November 2026.", "And then 25 November 2027 and 23 November 2028."],
    ],
    [[["2026-11-21", "2026-11-21"]], ["Today."]],
    [[["2026-11-20", "2026-11-22"]], ["Now, Friday 20 November 2026 to Sunday 22 November 2026."]],
  ])("says %j", (spans, sentences) =>
    expect(
      nextTimesWords(
        spans.map(([first, last]) => ({ first, last })),
        today,
      ),
    ).toEqual(sentences),
  );
});

it.each([
  ["2026-11-21", "2026-11-21", "today"],
  ["2026-11-19", "2026-11-26", "now, until 26 November"],
  ["2026-11-22", "2026-11-22", "tomorrow, 22 November"],
  ["2026-11-26", "2026-11-26", "in 5 days, 26 November"],
  ["2026-12-24", "2026-12-26", "in 5 weeks, 24 to 26 December"],
  ["2026-12-05", "2026-12-05", "in 2 weeks, 5 December"],
  ["2027-03-21", "2027-03-29", "in 4 months, 21 to 29 March"],
  ["2027-11-07", "2027-11-07", "in a year, 7 November 2027"],
  ["2028-02-29", "2028-02-29", "in a year, 29 February 2028"],
  ["2032-02-29", "2032-02-29", "in 5 years, 29 February 2032"],
])("says when %s to %s comes", (first, last, words) =>
  expect(comingWords({ first, last }, today)).toBe(words),
);
