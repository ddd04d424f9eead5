import { describe, expect, it } from "vitest";
import { chosenCategories } from "./chosen-categories";

const stored = { categoryId: 1, categoryIds: [1, 4] };

describe("chosenCategories", () => {
  it.each([
    ["nothing new", { categoryId: 1, categoryIds: [4, 1] }, {}],
    ["another first one", { categoryId: 2, categoryIds: [1, 4] }, { categoryId: 2 }],
    ["another list", { categoryId: 1, categoryIds: [4] }, { categoryIds: [4] }],
    ["none any more", { categoryId: 1, categoryIds: [] }, { categoryIds: [] }],
    ["both", { categoryId: 2, categoryIds: [2, 3] }, { categoryId: 2, categoryIds: [2, 3] }],
    ["no first one any more", { categoryId: null, categoryIds: [1, 4] }, { categoryId: null }],
    ["one spelling alone", { categoryId: 1 }, { categoryId: 1 }],
    ["the other alone", { categoryIds: [1, 4] }, { categoryIds: [1, 4] }],
  ])("%s", (_, given, chosen) => {
    expect(chosenCategories(given, stored)).toEqual(chosen);
  });

  it("takes a first category for a clip that had none", () => {
    const none = { categoryId: null, categoryIds: [] };
    expect(chosenCategories({ categoryId: 3, categoryIds: [] }, none)).toEqual({ categoryId: 3 });
    expect(chosenCategories({ categoryId: null, categoryIds: [3] }, none)).toEqual({ categoryIds: [3] });
  });
});
