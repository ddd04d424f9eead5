import { describe, expect, it } from "vitest";
import { expression } from "@/platform/inngest/engine/expression";

const event = {
  name: "lab/x",
  ts: 5,
  data: { id: 7, text: "film", ratio: 1.5, list: [1, 2], none: null, on: true },
};
const later = { name: "lab/y", data: { id: 7, other: 8 } };

describe("expression", () => {
  it.each([
    ["event.data.id == async.data.id", true],
    ["event.data.id == async.data.other", false],
    ["event.data.id == 7 && event.data.text == 'film'", true],
    ["event.data.ratio > 1", true],
    ["2 in event.data.list", true],
    ["event.data.none == null", true],
    ["event.data.missing == async.data.missing", false],
    ["event.data.missing == 1 || event.data.on", true],
    ["has(event.data.missing)", false],
    ["event.data.text", false],
  ])("%s holds: %s", (text, holds) => {
    expect(expression(text).holds({ event, async: later })).toBe(holds);
  });

  it.each([
    ["event.data.text", "film"],
    ["event.data.id", "7"],
    ["event.data.on", "true"],
    ["event.data.text + '/' + string(event.data.id)", "film/7"],
    ["event.data.list", "[1,2]"],
    ["event.data.none", null],
    ["event.data.missing", null],
  ])("%s as a key: %s", (text, key) => {
    expect(expression(text).key({ event })).toBe(key);
  });

  it.each(["event.data.", "nobody.id == 1", "1 +", "event.data.id ==", "frobnicate(event)"])(
    "refuses %s",
    (text) => {
      expect(() => expression(text)).toThrow();
    },
  );
});
