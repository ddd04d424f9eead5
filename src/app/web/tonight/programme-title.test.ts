import { expect, it } from "vitest";
import { programmeTitle } from "./programme-title";

const category = (name: string) => ({ kind: "category" as const, id: 1, name, schedule: null });

it.each([
  ["schedule", ["Christmas"], "Christmas", true],
  ["blend", ["Noir", "Winter", "Noir"], "Noir & Winter", true],
  ["override", ["Easter"], "Easter", true],
  ["fallback", ["Calm"], "Calm", true],
  ["filler", ["Friday Night"], "Friday Night", true],
  ["genre", ["Scares"], "Scares", true],
  ["leave", [], "The server’s own prerolls", false],
  ["clear", [], "Straight to the feature", false],
] as const)("names %s with %j", (outcome, names, title, isLit) =>
  expect(programmeTitle({ outcome, contents: names.map(category) })).toMatchObject({ title, isLit }),
);
