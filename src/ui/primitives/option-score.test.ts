import { expect, it } from "vitest";
import { createPrefix, optionScore } from "./option-score";

const options: [string, string][] = [
  ["Easter Sunday", "5 April · Observance · Ostersonntag"],
  ["Easter Monday", "6 April · Public holiday · Ostermontag"],
  ["Orthodox Easter", "12 April · Kept in many countries"],
  ["Yom Kippur", "21 September · Kept in many countries"],
  ["Día de los Muertos", "1 November"],
  ["Easter", ""],
];
const found = (search: string) =>
  options
    .map(([label, hint]) => ({ label, score: optionScore("7", search, [label, hint]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ label }) => label);

it.each([
  ["ostermon", ["Easter Monday"]],
  ["easter", ["Easter", "Easter Sunday", "Easter Monday", "Orthodox Easter"]],
  ["MON easter", ["Easter Monday"]],
  ["dia", ["Día de los Muertos"]],
  ["april public", ["Easter Monday"]],
  ["omkp", []],
])("finds by %j", (search, labels) => expect(found(search)).toEqual(labels));

it("offers a new entry after everything that was found", () => {
  const create = optionScore(`${createPrefix}april`, "april");
  expect(create).toBeGreaterThan(0);
  expect(create).toBeLessThan(optionScore("7", "april", ["Easter", "6 April"]));
});
