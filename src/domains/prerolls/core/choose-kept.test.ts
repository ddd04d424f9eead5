import { describe, expect, it } from "vitest";
import { chooseKept, type Twin } from "@/domains/prerolls/core/choose-kept";

const twin = (id: number, day: number, fileExists = true): Twin => ({
  id,
  createdAt: `2026-01-0${day}T00:00:00.000Z`,
  fileExists,
});

describe("chooseKept", () => {
  it.each<[string, Twin[], number | undefined, number | null]>([
    ["none", [], undefined, null],
    ["the oldest", [twin(1, 3), twin(2, 1), twin(3, 2)], undefined, 2],
    ["the lower number of one moment", [twin(9, 1), twin(4, 1)], undefined, 4],
    ["one whose file is there before an older one without", [twin(1, 1, false), twin(2, 5)], undefined, 2],
    ["the oldest when no file is there", [twin(1, 4, false), twin(2, 2, false)], undefined, 2],
    ["what was chosen", [twin(1, 1), twin(2, 2)], 2, 2],
    ["the oldest when what was chosen is none of them", [twin(1, 1), twin(2, 2)], 7, 1],
  ])("keeps %s", (_what, twins, chosen, kept) => {
    expect(chooseKept(twins, chosen)).toBe(kept);
  });
});
