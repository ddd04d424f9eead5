import { describe, expect, it } from "vitest";
import { describeUsage } from "./describe-usage";

const unused = { sequence: { id: 1, name: "Friday" }, schedules: [], isFiller: false, isOverride: false };
const schedules = ["A", "B", "C", "D", "E", "F"].map((name, id) => ({ id, name }));

describe("describeUsage", () => {
  it.each([
    [unused, "Nothing plays it. It can be brought back for 30 days."],
    [
      { ...unused, schedules: schedules.slice(0, 1) },
      "“A” plays it, and will play nothing in its place. It can be brought back for 30 days.",
    ],
    [
      { ...unused, schedules, isFiller: true },
      "“A”, “B”, “C”, “D” and 2 more play it, and will play nothing in its place. It is the filler, which is switched off with it. It can be brought back for 30 days.",
    ],
    [
      { ...unused, isOverride: true },
      "It was put on by hand; that ends. It can be brought back for 30 days.",
    ],
  ])("%#", (usage, expected) => {
    expect(describeUsage(usage)).toBe(expected);
  });
});
