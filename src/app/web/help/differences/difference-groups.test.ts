import { describe, expect, it } from "vitest";
import { differenceTopics } from "./difference";
import { differenceGroups } from "./difference-groups";
import { findDifferences } from "./find-differences";

const rows = differenceGroups.flatMap((group) => group.differences);
const ids = [...differenceGroups, ...rows].map(({ id }) => id);

describe("the differences", () => {
  it.each(differenceTopics)("say something about %s", (topic) =>
    expect(rows.some((row) => row.topic === topic)).toBe(true),
  );

  it("each have an anchor of their own", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]+$/);
  });

  it("are whole sentences", () => {
    for (const { title, before, now, advice } of rows) {
      expect(title).not.toMatch(/\.$/);
      for (const text of [before, now, ...(advice === null ? [] : [advice])])
        expect(text).toMatch(/^[A-Z“0-9].*[.}]$/);
    }
  });
});

describe("findDifferences", () => {
  it("leaves all of it while nothing is typed", () =>
    expect(findDifferences(differenceGroups, "  ")).toEqual(differenceGroups));

  it("finds what holds every word, whatever its case", () => {
    const found = findDifferences(differenceGroups, "MIDNIGHT friday");
    expect(found.map(({ id, differences }) => [id, differences.map((row) => row.id)])).toEqual([
      ["times", ["overnight"]],
    ]);
  });

  it("finds a curly apostrophe by a straight one", () =>
    expect(findDifferences(differenceGroups, "valentine's")).toMatchObject([
      { differences: [{ id: "holidays" }] },
    ]));

  it("finds nothing for nonsense", () => expect(findDifferences(differenceGroups, "zzz")).toEqual([]));
});
