import { describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { sequenceImports } from "@/db/schema/sequence-imports";
import { createCategory } from "@/domains/prerolls/commands/create-category";
import * as inspection from "@/domains/prerolls/commands/inspect-clip";
import { listCategories } from "@/domains/prerolls/queries/categories";
import { listPrerolls } from "@/domains/prerolls/queries/list-prerolls";
import { confirmImport } from "@/domains/sequences/commands/confirm-import";
import { discardImport } from "@/domains/sequences/commands/discard-import";
import { exportModes } from "@/domains/sequences/constants";
import { getImport } from "@/domains/sequences/queries/imports";
import { listSequences } from "@/domains/sequences/queries/sequences";
import { shareScene } from "@/testing/share-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, data, context, emptyAll, house, exported, preview, meaning, idOf, files } =
  await shareScene();

describe("on the library that it came from", () => {
  it.each(exportModes)("%s comes back as the same sequence, and nothing else is made", async (mode) => {
    await house();
    const before = await files();
    const { bytes, fileName } = await exported(mode);
    const seen = await preview(bytes, fileName);
    expect(seen.problems).toEqual([]);
    expect(seen.sequences).toMatchObject([{ name: "Advent, “first”", finalName: "Advent, “first” (2)" }]);
    expect(seen.sequences[0]?.blocks.map((block) => block.state)).toEqual(Array(7).fill("ready"));
    expect(new Set(seen.clips.map((clip) => clip.state))).toEqual(new Set(["matched"]));
    const done = await confirmImport(context, { id: seen.id });
    expect(done).toMatchObject({ categories: [], clips: [], warnings: [] });
    expect(await meaning(idOf(done))).toEqual(await meaning(1));
    expect(await files()).toEqual(before);
    expect(await database.select().from(sequenceImports)).toEqual([]);
  });
});

describe("on an empty library", () => {
  it("a full bundle brings sequence, categories and clips with it", async () => {
    await house();
    const before = {
      meaning: await meaning(1),
      clips: await listPrerolls(context, {}),
      categories: await listCategories(context, undefined),
    };
    const { bytes, fileName } = await exported("full_bundle");
    expect(fileName).toBe("Advent__“first”_bundle.zip");
    await emptyAll();

    const seen = await preview(bytes, fileName);
    expect(seen).toMatchObject({ kind: "archive", madeBy: "Marquee", exportMode: "full_bundle" });
    expect(seen.clips.map(({ name, state }) => [name, state]).sort()).toEqual([
      ["Loose", "bundled"],
      ["Snow, “falling” ❄", "bundled"],
      ["bells.mp4", "bundled"],
    ]);
    expect(seen.clips[0]?.bundled?.durationSeconds).toBeGreaterThan(0.5);
    expect(await listPrerolls(context, {})).toEqual([]);

    const done = await confirmImport(context, { id: seen.id });
    expect(done.warnings).toEqual([]);
    expect(done.sequences).toMatchObject([{ name: "Advent, “first”", blockCount: 7 }]);
    expect(await meaning(idOf(done))).toEqual(before.meaning);
    const bare = (clips: typeof before.clips) =>
      clips
        .map(({ fileName, displayName, description, tags, sha256, categories }) => ({
          ...{ fileName, displayName, description, tags, sha256 },
          categories: categories.map((category) => category.name).sort(),
        }))
        .sort((a, b) => a.fileName.localeCompare(b.fileName));
    expect(bare(await listPrerolls(context, {}))).toEqual(bare(before.clips));
    const plain = (all: typeof before.categories) =>
      all.map(({ name, playMode, prerollCount }) => ({ name, playMode, prerollCount }));
    expect(plain(await listCategories(context, undefined))).toEqual(plain(before.categories));
    expect((await files()).filter((file) => file.startsWith("imports"))).toEqual([]);
    expect((await files()).filter((file) => file.startsWith("incoming"))).toEqual([]);
  });

  it("a pattern says what is missing, and makes what it can", async () => {
    await house();
    const { bytes } = await exported("with_preroll_data");
    await emptyAll();
    const seen = await preview(bytes, "advent.nexseq");
    const states = seen.sequences[0]?.blocks.map((block) => block.state);
    expect(states).toEqual(["open", "open", "ready", "ready", "ready", "ready", "open"]);
    expect(seen.categories).toMatchObject([
      { state: "missing", preset: "create", match: null },
      { name: "Winter" },
    ]);
    expect(seen.clips.every((clip) => clip.state === "missing" && clip.sentence !== null)).toBe(true);
    const done = await confirmImport(context, { id: seen.id });
    expect(done.categories).toMatchObject([{ name: "Santa’s “Best”, vol. 1" }]);
    expect(done.sequences).toMatchObject([{ blockCount: 6 }]);
    expect(done.warnings).toEqual([expect.stringContaining("Block 2 of Advent, “first” is left out")]);
  });
});

describe("choices", () => {
  it("map a folder to another category, and the random block follows", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await emptyAll();
    await createCategory(context, { name: "Mine" });
    const seen = await preview(bytes, fileName);
    const [category] = seen.categories;
    const bells = seen.clips.find((clip) => clip.name === "bells.mp4");
    const done = await confirmImport(context, {
      id: seen.id,
      choices: {
        categories: { [category?.key ?? ""]: { how: "map", id: 1 } },
        clips: { [bells?.key ?? ""]: { how: "leave" } },
        sequences: { "sequence-1": { name: "Other" } },
      },
    });
    expect(done.sequences).toMatchObject([{ name: "Other" }]);
    expect(done.categories.map((made) => made.name)).toEqual(["Winter"]);
    const [sequence] = await listSequences(context, undefined);
    expect(sequence?.blocks[0]).toMatchObject({ type: "random", category: { id: 1, name: "Mine" } });
    const clips = await listPrerolls(context, {});
    expect(clips.map((clip) => clip.fileName).sort()).toEqual(["loose.avi", "snow.mp4"]);
    expect(clips.find((clip) => clip.fileName === "snow.mp4")?.categories.map((one) => one.name)).toEqual([
      "Mine",
      "Winter",
    ]);
  });

  it("refuses ids that are not there, and changes nothing then", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await emptyAll();
    const seen = await preview(bytes, fileName);
    const before = await data.files();
    const choose = (choices: object) => confirmImport(context, { id: seen.id, choices });
    await expect(choose({ categories: { "category-1": { how: "map", id: 9 } } })).rejects.toMatchObject({
      kind: "not-found",
    });
    await expect(choose({ clips: { "clip-1": { how: "map", id: 9 } } })).rejects.toMatchObject({
      kind: "not-found",
    });
    expect(await data.files()).toEqual(before);
    expect(await database.select().from(prerolls)).toEqual([]);
    expect(await listCategories(context, undefined)).toEqual([]);
    expect((await choose({})).sequences).toHaveLength(1);
  });

  it("take clips now and sequences later", async () => {
    await house();
    const { bytes, fileName } = await exported("full_bundle");
    await emptyAll();
    await createCategory(context, { name: "Mine" });
    const seen = await preview(bytes, fileName);
    const clips = Object.fromEntries(seen.clips.map((clip) => [clip.key, { how: "bundle" as const }]));
    const first = await confirmImport(context, {
      id: seen.id,
      choices: { clips, categories: { "category-1": { how: "map", id: 1 } } },
      sequencesLater: true,
    });
    expect(first).toMatchObject({ sequences: [], clips: [{}, {}, {}] });
    const again = await getImport(context, { id: seen.id });
    expect(again.sequences[0]?.blocks[0]?.found).toMatchObject({ type: "random", categoryId: 1 });
    expect(again.clips.every((clip) => clip.state === "matched")).toBe(true);
    const second = await confirmImport(context, { id: seen.id });
    expect(second).toMatchObject({ clips: [], categories: [], warnings: [], sequences: [{ blockCount: 7 }] });
  });
});

it("that is discarded while its videos are looked into is gone, and no video is called damaged", async () => {
  await house();
  const { bytes, fileName } = await exported("full_bundle");
  await emptyAll();
  const { id } = await preview(bytes, fileName);
  const look = inspection.inspectClip;
  vi.spyOn(inspection, "inspectClip").mockImplementationOnce(async (path, name) => {
    await discardImport(context, { id });
    return look(path, name);
  });
  await expect(confirmImport(context, { id })).rejects.toMatchObject({ kind: "not-found" });
  expect((await data.files()).filter((file) => !file.startsWith("logs/"))).toEqual([]);
});
