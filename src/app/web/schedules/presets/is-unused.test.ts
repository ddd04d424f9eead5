import { expect, it } from "vitest";
import type { CategoryImpact } from "@/domains/prerolls/schema/category";
import { isUnused } from "./is-unused";

const nothing: CategoryImpact = {
  category: { id: 1, name: "Christmas" },
  isSystem: false,
  prerollCount: 0,
  uncategorizedCount: 0,
  scheduleCount: 0,
  fallbackScheduleCount: 0,
  sequenceCount: 0,
  genreMappingCount: 0,
  isFiller: false,
  isOverride: false,
};

it.each<[Partial<CategoryImpact>, boolean]>([
  [{}, true],
  [{ prerollCount: 1 }, false],
  [{ scheduleCount: 1 }, false],
  [{ fallbackScheduleCount: 1 }, false],
  [{ sequenceCount: 1 }, false],
  [{ genreMappingCount: 1 }, false],
  [{ isFiller: true }, false],
  [{ isOverride: true }, false],
  [{ isSystem: true }, false],
])("with %j: %s", (change, expected) => expect(isUnused({ ...nothing, ...change })).toBe(expected));
