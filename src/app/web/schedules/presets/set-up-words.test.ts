import { expect, it } from "vitest";
import { setUpWords } from "./set-up-words";

const created = (name: string, isCategoryNew: boolean) => ({
  schedule: { id: 1, name },
  category: { id: 2, name: "Merry" },
  isCategoryNew,
});

it.each([
  [[created("Christmas", true)], "Christmas is set up. Put clips into Merry, and it plays."],
  [[created("Christmas", false)], "Christmas is set up."],
  [[created("Christmas", false), created("Easter", false)], "Set up 2 schedules."],
  [[created("Christmas", true), created("Easter", false)], "Set up 2 schedules and 1 category."],
  [[created("Christmas", true), created("Easter", true)], "Set up 2 schedules and 2 categories."],
])("says of %j: %s", (list, message) => expect(setUpWords(list).message).toBe(message));
