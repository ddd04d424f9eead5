import { expect, it } from "vitest";
import { swatches } from "@/ui/swatches";
import { freeColor } from "./free-color";

const colors = swatches.map(({ color }) => ({ color }));

it("begins with the first", () => expect(freeColor([])).toBe(swatches[0].color));
it("passes over what is taken, however it is written", () =>
  expect(freeColor([{ color: swatches[0].color.toUpperCase() }])).toBe(swatches[1].color));
it("does not count schedules without a colour", () =>
  expect(freeColor([{ color: null }])).toBe(swatches[0].color));
it("begins anew when all are taken", () =>
  expect(freeColor([...colors, ...colors.slice(0, 3)])).toBe(swatches[3].color));
