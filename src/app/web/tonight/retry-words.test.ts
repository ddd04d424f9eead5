import { expect, it } from "vitest";
import { retryWords } from "./retry-words";

const now = Date.parse("2026-11-21T21:00:00Z");

it.each([
  ["2026-11-21T21:00:42Z", "next try in 0:42"],
  ["2026-11-21T21:00:00.200Z", "next try in 0:01"],
  ["2026-11-21T21:00:00Z", "trying again about now"],
  ["2026-11-21T20:00:00Z", "trying again about now"],
])("counts down to %s", (retryAt, words) => expect(retryWords(retryAt, now)).toBe(words));
