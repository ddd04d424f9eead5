import { describe, expect, it } from "vitest";
import { extendTo, nothingSelected, toggleOne, without } from "./selection";

const order = [10, 20, 30, null, 50, 60];
const idsOf = (selection: { ids: ReadonlySet<number> }) => [...selection.ids].sort((a, b) => a - b);

describe("a selection", () => {
  it("chooses and leaves one", () => {
    const one = toggleOne(nothingSelected, 20);
    expect(idsOf(one)).toEqual([20]);
    expect(idsOf(toggleOne(one, 20))).toEqual([]);
  });

  it.each([
    [20, 50, [20, 30, 50]],
    [50, 20, [20, 30, 50]],
    [10, 10, [10]],
  ])("with Shift from %d to %d takes what is loaded in between", (from, to, expected) => {
    expect(idsOf(extendTo(toggleOne(nothingSelected, from), to, order))).toEqual(expected);
  });

  it("keeps what was chosen before a range, and goes on from its end", () => {
    const first = extendTo(toggleOne(toggleOne(nothingSelected, 10), 30), 50, order);
    expect(idsOf(first)).toEqual([10, 30, 50]);
    expect(idsOf(extendTo(first, 60, order))).toEqual([10, 30, 50, 60]);
  });

  it("takes one when the beginning of the range is not in the list any more", () => {
    expect(idsOf(extendTo(toggleOne(nothingSelected, 99), 20, order))).toEqual([20, 99]);
    expect(idsOf(extendTo(nothingSelected, 20, order))).toEqual([20]);
  });

  it("loses clips that are gone, and a range cannot begin at one of them", () => {
    const both = toggleOne(toggleOne(nothingSelected, 10), 20);
    const left = without(both, [20]);
    expect(idsOf(left)).toEqual([10]);
    expect(left.anchor).toBeNull();
  });
});
