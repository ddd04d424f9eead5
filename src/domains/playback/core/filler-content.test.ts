import { expect, it } from "vitest";
import { type FillerChoice, fillerContent } from "@/domains/playback/core/filler-content";

const choice: FillerChoice = { type: "category", categoryId: 1, sequenceId: 2, layout: "list" };

it.each<[Partial<FillerChoice>, ReturnType<typeof fillerContent>]>([
  [{}, { kind: "category", categoryId: 1 }],
  [{ categoryId: null }, null],
  [{ type: "sequence" }, { kind: "sequence", sequenceId: 2, categoryId: null }],
  [{ type: "sequence", sequenceId: null }, null],
  [
    { type: "coming_soon", categoryId: null, sequenceId: null },
    { kind: "coming-soon-list", layout: "list" },
  ],
])("filler of %o puts on %o", (change, content) =>
  expect(fillerContent({ ...choice, ...change })).toEqual(content),
);
