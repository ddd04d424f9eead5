import { expect, it } from "vitest";
import { presetCategory } from "./preset-category";

const categories = [
  { id: 1, name: "christmas" },
  { id: 2, name: "Winter" },
];
const schedules = [
  { id: 10, categoryId: 2 },
  { id: 11, categoryId: null },
];
const preset = (categoryName: string, ...ids: number[]) => ({
  categoryName,
  schedules: ids.map((id) => ({ id, name: `Schedule ${id}`, isEnabled: true })),
});

it.each([
  ["the one of its name", preset("Christmas"), 1],
  ["none", preset("Easter"), null],
  ["the one its schedule plays", preset("Christmas", 10, 11), 2],
  ["none with a sequence", preset("Christmas", 11), null],
  ["none with a schedule nobody has", preset("Christmas", 12), null],
])("finds %s", (_, wanted, id) => expect(presetCategory(wanted, schedules, categories)?.id ?? null).toBe(id));
