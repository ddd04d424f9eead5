import { describe, expect, it } from "vitest";
import {
  type CategoryChange,
  type CategoryChoice,
  nextCategories,
} from "@/domains/prerolls/core/next-categories";

const none: CategoryChoice = { ids: [], primaryId: null };
const both: CategoryChoice = { ids: [1, 2], primaryId: 1 };

describe("nextCategories", () => {
  const cases: Array<[string, CategoryChoice, CategoryChange, CategoryChoice]> = [
    ["nothing asked, nothing changed", both, {}, both],
    ["a first category", none, { categoryId: 3 }, { ids: [3], primaryId: 3 }],
    ["another takes the place of the primary one", both, { categoryId: 3 }, { ids: [3, 2], primaryId: 3 }],
    ["one that was there moves to the front", both, { categoryId: 2 }, { ids: [2], primaryId: 2 }],
    ["without the primary one the next moves up", both, { categoryId: null }, { ids: [2], primaryId: 2 }],
    ["the last one goes", { ids: [1], primaryId: 1 }, { categoryId: null }, none],
    ["a list replaces all", both, { categoryIds: [3, 4] }, { ids: [3, 4], primaryId: 3 }],
    [
      "a list that holds the primary one keeps it",
      both,
      { categoryIds: [2, 1] },
      { ids: [1, 2], primaryId: 1 },
    ],
    ["an empty list takes all away", both, { categoryIds: [] }, none],
    [
      "a list and a primary one",
      both,
      { categoryId: 5, categoryIds: [4, 5, 4] },
      { ids: [5, 4], primaryId: 5 },
    ],
    [
      "a primary one beside the list joins it",
      none,
      { categoryId: 5, categoryIds: [4] },
      { ids: [5, 4], primaryId: 5 },
    ],
  ];
  it.each(cases)("%s", (_what, now, change, expected) => {
    expect(nextCategories(now, change)).toEqual(expected);
  });
});
