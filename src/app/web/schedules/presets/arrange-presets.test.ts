import { expect, it } from "vitest";
import { arrangePresets, countPresets, type PresetFilter } from "./arrange-presets";

const preset = (name: string, first: string | null, isDone = false) => ({
  name,
  description: `All about ${name}.`,
  categoryName: name === "Advent" ? "Christmas" : name,
  next: first === null ? null : { first, last: first },
  schedules: isDone ? [{ id: 1, name, isEnabled: true }] : [],
});
const presets = [
  preset("Easter", "2027-03-28"),
  preset("Leap Day", null),
  preset("Christmas", "2026-12-24", true),
  preset("Advent", "2026-11-29"),
  preset("Boxing Day", "2026-12-24"),
];

it.each<[string, PresetFilter, string[]]>([
  ["", "all", ["Advent", "Boxing Day", "Christmas", "Easter", "Leap Day"]],
  ["", "open", ["Advent", "Boxing Day", "Easter", "Leap Day"]],
  ["", "done", ["Christmas"]],
  ["christmas", "all", ["Advent", "Christmas"]],
  ["DAY about", "all", ["Boxing Day", "Leap Day"]],
  ["hanukkah", "all", []],
])("answers to %j, %s", (search, show, names) =>
  expect(arrangePresets(presets, search, show).map(({ name }) => name)).toEqual(names),
);

it("counts what each filter shows", () =>
  expect(countPresets(presets)).toEqual({ all: 5, open: 4, done: 1 }));
