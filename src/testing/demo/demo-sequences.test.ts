import { Temporal } from "temporal-polyfill/full";
import { expect, it } from "vitest";
import { clipAbout } from "@/domains/prerolls/schema/clip-kind";
import { blockTypes } from "@/domains/sequences/constants";
import { expandSequence } from "@/domains/sequences/core/expand";
import type { PlannedBlock, SequencePools } from "@/domains/sequences/core/sequence-pools";
import { matchImport } from "@/domains/sequences/core/share/match-import";
import { readSharedFile } from "@/domains/sequences/core/share/read-shared-file";
import { sequenceBlocks } from "@/domains/sequences/schema";
import { demoCatalog } from "@/testing/clips/demo/demo-catalog";
import { oldDiskCatalog } from "@/testing/clips/demo/old-disk-catalog";
import { fromBlocksWire } from "@/transport/rest/nexroll/read-blocks-wire";
import { demoAbouts } from "./demo-abouts";
import { demoCategories } from "./demo-categories";
import { demoClipNotes } from "./demo-clip-notes";
import { demoSchedules } from "./demo-schedules";
import { type DemoSequence, demoSequences, fillerSequence } from "./demo-sequences";
import { sequenceBlocksWire } from "./sequence-blocks-wire";
import { sharedSequence } from "./shared-sequence";

const numbered = (list: readonly string[]) => new Map(list.map((name, at) => [name, at + 1]));
const clips = [...demoCatalog, ...oldDiskCatalog];
const clipIds = numbered(clips.map(({ title }) => title));
const categoryIds = numbered(demoCategories.map(({ name }) => name));
const categoriesOf = (title: string, own: string) => [
  own,
  ...(demoClipNotes.find((note) => note.title === title)?.alsoIn ?? []),
];

const today = Temporal.PlainDate.from("2026-05-01");
const abouts = demoAbouts(today).map(({ title, about }) => ({
  ...clipAbout.parse(about),
  id: clipIds.get(title) ?? 0,
}));

/** As the demo's library is when all of it is there. */
const pools: SequencePools = {
  categories: new Map(
    demoCategories.map(({ name }) => {
      const members = clips.filter(({ title, category }) => categoriesOf(title, category).includes(name));
      return [
        categoryIds.get(name) ?? 0,
        { name, clipIds: members.map(({ title }) => clipIds.get(title) ?? 0) },
      ];
    }),
  ),
  clips: new Map(
    clips.map(({ title }) => [
      clipIds.get(title) ?? 0,
      { name: title, state: title === "Lost Reel" ? ("missing" as const) : ("usable" as const) },
    ]),
  ),
  trailers: abouts.flatMap((about) => (about.kind === "trailer" ? [about] : [])),
  lists: abouts.flatMap((about) => (about.kind === "coming-soon-list" ? [about] : [])),
  intros: abouts.flatMap((about) => (about.kind === "dynamic-intro" ? [about] : [])),
};

function blocksOf({ blocks }: DemoSequence): PlannedBlock[] {
  const wire = sequenceBlocksWire(blocks, { categories: categoryIds, clips: clipIds });
  return sequenceBlocks.parse(fromBlocksWire(wire));
}

function roll(sequence: DemoSequence) {
  const defaultCategoryId = categoryIds.get("Weekend Double Feature") ?? null;
  return expandSequence(blocksOf(sequence), pools, { seed: "demo", defaultCategoryId });
}

it("shows every kind of block", () => {
  const types = demoSequences.flatMap((sequence) => blocksOf(sequence).map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(blockTypes));
});

it("plays every block, but for one sequence that needs a look", () => {
  const complaints = demoSequences.filter((sequence) => roll(sequence).warnings.length > 0);
  expect(complaints.map(({ name }) => name)).toEqual(["Grand Reopening"]);
  for (const sequence of demoSequences) expect(roll(sequence).clips.length).toBeGreaterThanOrEqual(3);
});

it("has a filler and a schedule among its sequences", () => {
  const names = demoSequences.map(({ name }) => name);
  expect(names).toContain(fillerSequence);
  const linked = demoSchedules(today).flatMap(({ sequence }) => sequence ?? []);
  expect(linked).toHaveLength(1);
  expect(names).toEqual(expect.arrayContaining(linked));
});

it("has trailers of films and shows that are still to come", () => {
  const dates = pools.trailers.map(({ releaseDate }) => releaseDate ?? "");
  expect(dates.every((date) => date > `${today}`)).toBe(true);
  expect(pools.trailers.map(({ source }) => source).sort()).toEqual(["movies", "movies", "tv"]);
});

it("shares a sequence that is mostly here: one clip is missing, one category is new", () => {
  const { file } = readSharedFile(JSON.stringify(sharedSequence), "x");
  if (!file) throw new Error("unreadable");
  expect(file.sequences[0]?.problems).toEqual([]);
  const library = {
    clips: clips.map(({ title, fileName, category }) => ({
      id: clipIds.get(title) ?? 0,
      displayName: title,
      fileName,
      sha256: title,
      communityId: null,
      categoryNames: categoriesOf(title, category),
    })),
    categories: demoCategories.map(({ name }) => ({ id: categoryIds.get(name) ?? 0, name })),
    sequenceNames: [],
  };
  const matched = matchImport(file, [], library);
  expect([...matched.clips.values()].map(({ state }) => state)).toEqual(["matched", "missing"]);
  const unknown = file.categories.filter(({ key }) => !matched.categories.has(key));
  expect(unknown.map(({ name }) => name)).toEqual(["Homemade"]);
});
