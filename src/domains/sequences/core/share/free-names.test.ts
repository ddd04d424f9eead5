import { describe, expect, it } from "vitest";
import { freeNames } from "@/domains/sequences/core/share/free-names";

describe("freeNames", () => {
  it.each([
    [[], ["Advent"], ["Advent"]],
    [["advent"], ["Advent", "Advent"], ["Advent (2)", "Advent (3)"]],
    [
      ["Advent", "Advent (2)"],
      ["Advent", "Advent (2)"],
      ["Advent (3)", "Advent (2) (2)"],
    ],
    [["x".repeat(200)], ["x".repeat(200)], [`${"x".repeat(196)} (2)`]],
  ])("beside %j, %j are called %j", (taken, wanted, given) => {
    const freeName = freeNames(taken);
    expect(wanted.map((name) => freeName(name))).toEqual(given);
  });
});
