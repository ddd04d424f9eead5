import { CalendarHeart, TreePine } from "lucide-react";
import { expect, it } from "vitest";
import { presets } from "@/domains/schedules/core/holidays/presets";
import { presetIcon } from "./preset-icons";

it.each([
  ["tree", TreePine],
  ["no such word", CalendarHeart],
])("draws %s", (word, icon) => expect(presetIcon(word)).toBe(icon));

it.each([...new Set(presets.map(({ icon }) => icon))])("has a picture of its own for %s", (word) =>
  expect(presetIcon(word)).not.toBe(CalendarHeart),
);
